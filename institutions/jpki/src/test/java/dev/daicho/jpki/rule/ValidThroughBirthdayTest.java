package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidThroughBirthdayTest {

  private static final LocalDate CARD = LocalDate.of(2040, 1, 1);

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  @ParameterizedTest
  @CsvSource({
    // the day before the birthday, the day itself, which does not count, and the day after
    "2026-04-30, 1986-05-01, 2030-05-01",
    "2026-05-01, 1986-05-01, 2031-05-01",
    "2026-05-02, 1986-05-01, 2031-05-01",
    // 29 February: the fifth birthday is in a year without one, then in one with it
    "2026-02-27, 2000-02-29, 2030-02-28",
    "2026-02-28, 2000-02-29, 2031-02-28",
    "2027-03-01, 2000-02-29, 2032-02-29",
    "2024-02-28, 2000-02-29, 2028-02-29",
    "2024-02-29, 2000-02-29, 2029-02-28",
    "2026-01-01, 1986-12-31, 2030-12-31",
    "2026-12-31, 1986-01-01, 2031-01-01"
  })
  void theFifthBirthdayAfterTheDayOfIssue(String issued, String birth, String last) {
    assertThat(ValidThroughBirthday.ofAuthentication(day(issued), day(birth), null, CARD))
        .isEqualTo(day(last));
  }

  @ParameterizedTest
  @CsvSource({
    // the former ends on 1 May 2026: three months to it, a day less, its last day, the day after
    "2026-02-01, 2030-05-01",
    "2026-02-02, 2031-05-01",
    "2026-05-01, 2032-05-01",
    "2026-05-02, 2031-05-01"
  })
  void theSixthWhenLessThanThreeMonthsWereLeft(String issued, String last) {
    assertThat(
            ValidThroughBirthday.ofAuthentication(
                day(issued), day("1986-05-01"), day("2026-05-01"), CARD))
        .isEqualTo(day(last));
  }

  @Test
  void neverLongerThanTheCard_norThanTheAuthenticationCertificate() {
    LocalDate issued = day("2026-04-01");
    LocalDate birth = day("1986-05-01");
    assertThat(ValidThroughBirthday.ofAuthentication(issued, birth, null, day("2028-05-01")))
        .isEqualTo(day("2028-05-01"));
    assertThat(ValidThroughBirthday.ofSigning(issued, birth, null, CARD, null))
        .isEqualTo(day("2030-05-01"));
    assertThat(ValidThroughBirthday.ofSigning(issued, birth, null, CARD, day("2027-05-01")))
        .isEqualTo(day("2027-05-01"));
    assertThat(ValidThroughBirthday.ofSigning(issued, birth, null, day("2026-12-31"), CARD))
        .isEqualTo(day("2026-12-31"));
  }
}
