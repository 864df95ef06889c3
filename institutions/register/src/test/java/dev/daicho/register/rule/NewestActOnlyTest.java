package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.register.Change;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Snapshot;
import dev.daicho.register.procedure.Samples;
import dev.daicho.register.store.ActToCancel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestActOnlyTest {

  private static final Snapshot ROW =
      new Snapshot(1, Samples.record(1, 1, "世帯主"), change(ChangeCause.MOVE_IN));

  @Test
  void whatChangedSomebodyAndStandsLast() {
    assertMet(NewestActOnly.of(act(List.of(ROW), false, false)), NewestActOnly.class);
  }

  @Test
  void notTheUnknown_theCancelled_whatSomethingFollowed_norACancellation() {
    Bilingual unknown =
        assertBroken(NewestActOnly.of(act(List.of(), false, false)), NewestActOnly.class);
    Bilingual cancelled =
        assertBroken(NewestActOnly.of(act(List.of(ROW), true, false)), NewestActOnly.class);
    Bilingual later =
        assertBroken(NewestActOnly.of(act(List.of(ROW), false, true)), NewestActOnly.class);
    Snapshot undoing = new Snapshot(2, ROW.record(), change(ChangeCause.CANCELLATION_OF_ENTRY));
    Bilingual cancellation =
        assertBroken(NewestActOnly.of(act(List.of(undoing), false, false)), NewestActOnly.class);
    assertThat(List.of(unknown, cancelled, later, cancellation)).doesNotHaveDuplicates();
  }

  private static ActToCancel act(List<Snapshot> changed, boolean cancelled, boolean later) {
    return new ActToCancel(7, changed, Collections.nCopies(changed.size(), null), cancelled, later);
  }

  private static Change change(ChangeCause cause) {
    LocalDate day = LocalDate.of(2026, 4, 1);
    return new Change(7, cause, day, day, Instant.EPOCH, "sato", null, null);
  }
}
