package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.register.Change;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Snapshot;
import dev.daicho.register.procedure.Samples;
import dev.daicho.register.store.ActToCancel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormerNeverReturnsTest {

  private static final LocalDate DAY = LocalDate.of(2028, 2, 29);
  private static final Set<ChangeCause> REPLACING =
      EnumSet.of(
          ChangeCause.CODE_CHANGE_REQUESTED,
          ChangeCause.NUMBER_CHANGE_REQUESTED,
          ChangeCause.NUMBER_CHANGED_EX_OFFICIO);

  @Test
  void whatReplacesACodeOrNumberIsNotUndone_everythingElseMayBe() {
    for (ChangeCause cause : ChangeCause.values()) {
      if (REPLACING.contains(cause)) {
        assertBroken(of(cause), FormerNeverReturns.class);
      } else {
        assertMet(of(cause), FormerNeverReturns.class);
      }
    }
  }

  private static Verdict of(ChangeCause cause) {
    Snapshot row =
        new Snapshot(
            2,
            Samples.record(1, 1, "世帯主"),
            new Change(17, cause, DAY, DAY, Instant.EPOCH, "officer", null, null));
    return FormerNeverReturns.of(
        new ActToCancel(17, List.of(row), Arrays.asList(row), false, false));
  }
}
