package dev.daicho.chip.content;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;

/**
 * 照合番号B: what can be read from the face of the card, as a secret: the date of birth with the year
 * of its era, the year in which the card expires, and the security code.
 *
 * @param digits fourteen
 */
public record VerificationNumberB(String digits) {

  /** Checks the digits. */
  public VerificationNumberB {
    if (!digits.matches("[0-9]{14}")) {
      throw new IllegalArgumentException("fourteen digits");
    }
  }

  /**
   * That of a card.
   *
   * @param expires the card's last day
   * @param securityCode four digits
   */
  public static VerificationNumberB of(LocalDate birth, LocalDate expires, String securityCode) {
    return new VerificationNumberB(
        birthDigits(birth) + "%04d".formatted(expires.getYear()) + securityCode);
  }

  /** The date of birth in six digits, with the year of its era. */
  public static String birthDigits(LocalDate birth) {
    return "%02d%02d%02d"
        .formatted(
            JapaneseDate.from(birth).get(ChronoField.YEAR_OF_ERA),
            birth.getMonthValue(),
            birth.getDayOfMonth());
  }

  @Override
  public String toString() {
    return "VerificationNumberB[masked]";
  }
}
