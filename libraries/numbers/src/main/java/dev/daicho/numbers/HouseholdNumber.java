package dev.daicho.numbers;

import org.jspecify.annotations.Nullable;

/**
 * A household number (世帯番号): a municipality's own number for a household.
 *
 * <p>住民記録システム標準仕様書 1.1.13: a simple serial number, then one check digit, M11W2–7. The standard
 * names the digit for the remainder 0 only; the remainder 1, which would give 10, is taken in the
 * same way. Written here with 15 digits, leading zeros included.
 */
public final class HouseholdNumber extends RegistryNumber<HouseholdNumber> {

  /** How many serial numbers there are: fourteen digits. */
  public static final long SERIALS = 100_000_000_000_000L;

  private static final Form FORM = Form.upTo(15);

  private HouseholdNumber(String digits) {
    super(digits);
  }

  /** Reads what was typed; leading zeros may be left out. */
  public static Parsed<HouseholdNumber> parse(@Nullable CharSequence typed) {
    return FORM.read(typed).then(digits -> Modulus11.check(digits, HouseholdNumber::new));
  }

  /**
   * The number that trusted text writes.
   *
   * @throws IllegalArgumentException when it is wrong, with the fault's message
   */
  public static HouseholdNumber of(String digits) {
    return parse(digits).orElseThrow();
  }

  /**
   * The number with this serial number before its check digit.
   *
   * @param serial 0 to {@link #SERIALS} − 1; the next one follows by adding 1
   * @throws IllegalArgumentException outside of that
   */
  public static HouseholdNumber fromSerial(long serial) {
    return new HouseholdNumber(Form.padded(serial, 14) + Modulus11.checkDigit(serial));
  }

  /** The serial number before the check digit. */
  public long serial() {
    return Long.parseLong(digits(), 0, 14, 10);
  }
}
