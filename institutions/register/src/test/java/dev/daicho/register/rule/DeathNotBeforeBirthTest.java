package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.register.RecordedDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeathNotBeforeBirthTest {

  private static final RecordedDate BORN = RecordedDate.of(LocalDate.of(2024, 2, 29));

  @Test
  void onTheDayOrLater() {
    assertMet(DeathNotBeforeBirth.of(BORN, BORN.date()), DeathNotBeforeBirth.class);
    assertMet(DeathNotBeforeBirth.of(BORN, BORN.date().plusYears(80)), DeathNotBeforeBirth.class);
  }

  @Test
  void notTheDayBefore_andTheBirthIsNotTold() {
    assertThat(
            assertBroken(
                    DeathNotBeforeBirth.of(BORN, LocalDate.of(2024, 2, 28)),
                    DeathNotBeforeBirth.class)
                .ja())
        .contains("令和6年2月28日")
        .doesNotContain("令和6年2月29日");
  }

  @Test
  void aBirthDateThatIsNotKnownHoldsNothingBack() {
    RecordedDate about = new RecordedDate(LocalDate.of(1925, 7, 1), "大正14年頃");
    assertMet(DeathNotBeforeBirth.of(about, LocalDate.of(1925, 6, 1)), DeathNotBeforeBirth.class);
  }
}
