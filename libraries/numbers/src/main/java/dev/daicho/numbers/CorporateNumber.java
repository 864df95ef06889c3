package dev.daicho.numbers;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A corporate number (法人番号): a check digit, 1 to 9, and twelve digits.
 *
 * <p>番号法施行令35条; check digit: 法人番号の指定等に関する省令 (平成26年財務省令第70号) 2条. The check is modulo 9, so it does
 * not notice a 0 in place of a 9.
 */
public final class CorporateNumber extends RegistryNumber<CorporateNumber> {

  /** How many bases there are: twelve digits. */
  public static final long BASES = 1_000_000_000_000L;

  private static final Form FORM = Form.of("0000000000000");

  private CorporateNumber(String digits) {
    super(digits);
  }

  /** Reads what was typed, e.g. {@code 7000012050002}. */
  public static Parsed<CorporateNumber> parse(@Nullable CharSequence typed) {
    return FORM.read(typed)
        .then(digits ->
            Modulus11.check(
                digits,
                checkDigit(Long.parseLong(digits, 1, 13, 10)),
                digits.charAt(0) - '0',
                CorporateNumber::new));
  }

  /**
   * The number that trusted text writes.
   *
   * @throws IllegalArgumentException when it is wrong, with the fault's message
   */
  public static CorporateNumber of(String digits) {
    return parse(digits).orElseThrow();
  }

  /**
   * The number with these twelve digits (基礎番号) after its check digit.
   *
   * @param base 0 to {@link #BASES} − 1
   * @throws IllegalArgumentException outside of that
   */
  public static CorporateNumber fromBase(long base) {
    String digits = Form.padded(base, 12);
    return new CorporateNumber(checkDigit(base) + digits);
  }

  /** The number of a prefecture or a municipality: {@code 000020} and its code after the digit. */
  public static CorporateNumber ofLocalGovernment(MunicipalityCode code) {
    return fromBase(20_000_000L + Long.parseLong(code.digits()));
  }

  /** Any number, each as likely as another. */
  public static CorporateNumber random(RandomGenerator random) {
    return fromBase(random.nextLong(BASES));
  }

  /** The twelve digits after the check digit; a registered company's 会社法人等番号. */
  public String base() {
    return digits().substring(1);
  }

  /** 9 less the sum modulo 9 of the digits, those in even places from the right twice. */
  private static int checkDigit(long base) {
    int sum = 0;
    int weight = 1;
    for (long rest = base; rest > 0; rest /= 10) {
      sum += (int) (rest % 10) * weight;
      weight = 3 - weight;
    }
    return 9 - sum % 9;
  }
}
