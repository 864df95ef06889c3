package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FilingNotInFutureTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @Test
  void theDayOfFilingIsTodayAtTheLatest() {
    assertMet(FilingNotInFuture.of(DAY.minusDays(9), DAY), FilingNotInFuture.class);
    assertMet(FilingNotInFuture.of(DAY, DAY), FilingNotInFuture.class);
    assertBroken(FilingNotInFuture.of(DAY.plusDays(1), DAY), FilingNotInFuture.class);
  }

  @Test
  void nothingIsFiledBeforeItHappens() {
    assertMet(FilingNotInFuture.notBefore(DAY, DAY), FilingNotInFuture.class);
    assertMet(FilingNotInFuture.notBefore(DAY, DAY.plusDays(1)), FilingNotInFuture.class);
    assertBroken(FilingNotInFuture.notBefore(DAY, DAY.minusDays(1)), FilingNotInFuture.class);
  }
}
