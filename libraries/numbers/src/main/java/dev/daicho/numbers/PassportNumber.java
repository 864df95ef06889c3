package dev.daicho.numbers;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The number of a Japanese passport (旅券番号): two letters and seven digits, without a check digit
 * (the one in the machine-readable zone is not part of it).
 */
public final class PassportNumber extends RegistryNumber<PassportNumber> {

  private static final Form FORM = Form.of("AA0000000");

  private PassportNumber(String digits) {
    super(digits);
  }

  /** Reads what was typed, e.g. {@code TR1234567}. */
  public static Parsed<PassportNumber> parse(@Nullable CharSequence typed) {
    return FORM.read(typed).map(PassportNumber::new);
  }

  /**
   * The number that trusted text writes.
   *
   * @throws IllegalArgumentException when it is wrong, with the fault's message
   */
  public static PassportNumber of(String digits) {
    return parse(digits).orElseThrow();
  }

  /** Any number, each as likely as another. */
  public static PassportNumber random(RandomGenerator random) {
    return new PassportNumber(FORM.random(random));
  }
}
