package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long a certificate on a card is valid: to the fifth birthday after it was issued, or to what
 * it depends on if that ends before; to the sixth when it replaces one with less than three months
 * left.
 */
@Basis(
    value = "公的個人認証法施行規則13条・49条",
    english =
        "A certificate is valid to the holder's fifth birthday after issue, the sixth when one with less than three months left is renewed, and never longer than the card or the authentication certificate.",
    from = "2016-01-01")
public final class ValidThroughBirthday {

  private static final int USUAL = 5;
  private static final int RENEWED = 6;
  private static final int MONTHS = 3;

  private ValidThroughBirthday() {}

  /**
   * The last day of a signing certificate (13条).
   *
   * @param issued the day of issue
   * @param replaced the last day of the one that it replaces; null when it replaces none
   * @param card the last day of the card
   * @param authentication the last day of the holder's authentication certificate; null when there
   *     is none
   */
  public static LocalDate ofSigning(
      LocalDate issued,
      LocalDate birth,
      @Nullable LocalDate replaced,
      LocalDate card,
      @Nullable LocalDate authentication) {
    LocalDate own = ofAuthentication(issued, birth, replaced, card);
    return authentication == null ? own : earlier(own, authentication);
  }

  /** The last day of an authentication certificate (49条). */
  public static LocalDate ofAuthentication(
      LocalDate issued, LocalDate birth, @Nullable LocalDate replaced, LocalDate card) {
    boolean renewed =
        replaced != null
            && !replaced.isBefore(issued)
            && replaced.isBefore(issued.plusMonths(MONTHS));
    return earlier(Birthdays.after(issued, birth, renewed ? RENEWED : USUAL), card);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return Stream.of(one, other).min(LocalDate::compareTo).orElseThrow();
  }
}
