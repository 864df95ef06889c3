package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import dev.daicho.register.Removal;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.procedure.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MovedOutBeforeTest {

  private static final ResidentRecord PERSON = Samples.record(1, 1, "世帯主");
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final Removal PLANNED = new Removal(DAY, "小山市", false, null, null, null);

  @Test
  void whoPlansToLeaveWhoLeftAndWhoWasRemoved() {
    for (ResidentStatus status :
        List.of(ResidentStatus.MOVING_OUT, ResidentStatus.MOVED_OUT, ResidentStatus.REMOVED)) {
      assertMet(
          MovedOutBefore.of(Optional.of(PERSON.withStatus(status, PLANNED))), MovedOutBefore.class);
    }
  }

  @Test
  void notAResidentNorWhoDiedNorNobody() {
    assertBroken(MovedOutBefore.of(Optional.of(PERSON)), MovedOutBefore.class);
    assertBroken(
        MovedOutBefore.of(
            Optional.of(PERSON.withStatus(ResidentStatus.DECEASED, Removal.byDeath(DAY)))),
        MovedOutBefore.class);
    assertBroken(MovedOutBefore.of(Optional.empty()), MovedOutBefore.class);
  }
}
