package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.register.RecordedDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventNotBeforeBirthTest {

  private static final RecordedDate BORN = RecordedDate.of(LocalDate.of(2024, 2, 29));

  @Test
  void onTheDayOrLater() {
    assertMet(EventNotBeforeBirth.of(BORN, BORN.date()), EventNotBeforeBirth.class);
    assertMet(EventNotBeforeBirth.of(BORN, BORN.date().plusYears(80)), EventNotBeforeBirth.class);
  }

  @Test
  void notTheDayBefore() {
    assertThat(
            assertBroken(
                    EventNotBeforeBirth.of(BORN, LocalDate.of(2024, 2, 28)),
                    EventNotBeforeBirth.class)
                .ja())
        .contains("令和6年2月28日", "令和6年2月29日");
  }

  @Test
  void aBirthDateThatIsNotKnownHoldsNothingBack() {
    RecordedDate about = new RecordedDate(LocalDate.of(1925, 7, 1), "大正14年頃");
    assertMet(EventNotBeforeBirth.of(about, LocalDate.of(1925, 6, 1)), EventNotBeforeBirth.class);
  }
}
