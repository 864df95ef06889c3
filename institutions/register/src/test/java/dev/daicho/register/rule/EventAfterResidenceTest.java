package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.Samples;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventAfterResidenceTest {

  private static final ResidentRecord RESIDENT = Samples.record(1, 1, "世帯主");

  @Test
  void onTheDayTheAddressWasFixedOrLater() {
    LocalDate fixed = RESIDENT.addressFixedOn();
    assertMet(EventAfterResidence.of(RESIDENT, fixed), EventAfterResidence.class);
    assertMet(EventAfterResidence.of(RESIDENT, fixed.plusDays(1)), EventAfterResidence.class);
    assertBroken(EventAfterResidence.of(RESIDENT, fixed.minusDays(1)), EventAfterResidence.class);
  }

  @Test
  void afterAMoveTheNewAddressCounts() {
    LocalDate moved = RESIDENT.addressFixedOn().plusDays(20);
    ResidentRecord after = RESIDENT.withAddress(RESIDENT.address(), moved);
    assertBroken(EventAfterResidence.of(after, moved.minusDays(1)), EventAfterResidence.class);
    assertMet(EventAfterResidence.of(after, moved), EventAfterResidence.class);
  }
}
