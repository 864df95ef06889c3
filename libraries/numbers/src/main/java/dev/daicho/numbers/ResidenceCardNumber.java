package dev.daicho.numbers;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The number of a residence card (在留カード) or special permanent resident certificate (特別永住者証明書): two
 * letters, eight digits, two letters. It has no public check digit and is another one on each new
 * card.
 */
public final class ResidenceCardNumber extends RegistryNumber<ResidenceCardNumber> {

  private static final Form FORM = Form.of("AA00000000AA");

  private ResidenceCardNumber(String digits) {
    super(digits);
  }

  /** Reads what was typed, e.g. {@code AB12345678CD}. */
  public static Parsed<ResidenceCardNumber> parse(@Nullable CharSequence typed) {
    return FORM.read(typed).map(ResidenceCardNumber::new);
  }

  /**
   * The number that trusted text writes.
   *
   * @throws IllegalArgumentException when it is wrong, with the fault's message
   */
  public static ResidenceCardNumber of(String digits) {
    return parse(digits).orElseThrow();
  }

  /** Any number, each as likely as another. */
  public static ResidenceCardNumber random(RandomGenerator random) {
    return new ResidenceCardNumber(FORM.random(random));
  }
}
