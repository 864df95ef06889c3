package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventNotInFutureTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-31,2026-04-01,true",
    "2026-04-01,2026-04-01,true",
    "2026-04-02,2026-04-01,false",
    "2028-02-29,2028-02-29,true",
    "2028-03-01,2028-02-29,false"
  })
  void itHasHappenedByTheDayOfProcessing(LocalDate event, LocalDate processed, boolean met) {
    Verdict verdict = EventNotInFuture.of(event, processed);
    if (met) {
      assertMet(verdict, EventNotInFuture.class);
    } else {
      assertThat(assertBroken(verdict, EventNotInFuture.class).en())
          .contains(event.toString(), processed.toString());
    }
  }
}
