package dev.daicho.numbers;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An individual number (個人番号, "My Number"): eleven digits and a check digit.
 *
 * <p>番号法施行令6条; check digit: カード命令 (平成26年総務省令第85号) 5条. The number is secret in most hands, so {@link
 * #toString()} does not show it; {@link #digits()} and {@link #formatted()} do.
 */
public final class IndividualNumber extends RegistryNumber<IndividualNumber> {

  /** How many bases there are: eleven digits. */
  public static final long BASES = 100_000_000_000L;

  private static final Form FORM = Form.of("000000000000");

  private IndividualNumber(String digits) {
    super(digits);
  }

  /** Reads what was typed, e.g. {@code 1234 5678 9018}. */
  public static Parsed<IndividualNumber> parse(@Nullable CharSequence typed) {
    return FORM.read(typed).then(digits -> Modulus11.check(digits, IndividualNumber::new));
  }

  /**
   * The number that trusted text writes.
   *
   * @throws IllegalArgumentException when it is wrong, with the fault's message
   */
  public static IndividualNumber of(String digits) {
    return parse(digits).orElseThrow();
  }

  /**
   * The number with these eleven digits before its check digit.
   *
   * @param base 0 to {@link #BASES} − 1
   * @throws IllegalArgumentException outside of that
   */
  public static IndividualNumber fromBase(long base) {
    return new IndividualNumber(Form.padded(base, 11) + Modulus11.checkDigit(base));
  }

  /** Any number, each as likely as another. */
  public static IndividualNumber random(RandomGenerator random) {
    return fromBase(random.nextLong(BASES));
  }

  /** The eleven digits before the check digit. */
  public long base() {
    return Long.parseLong(digits(), 0, 11, 10);
  }

  /** In groups of four, as on the card: {@code 1234 5678 9018}. */
  @Override
  public String formatted() {
    String digits = digits();
    return digits.substring(0, 4) + " " + digits.substring(4, 8) + " " + digits.substring(8);
  }

  /** {@code IndividualNumber[masked]}. */
  @Override
  public String toString() {
    return "IndividualNumber[masked]";
  }
}
