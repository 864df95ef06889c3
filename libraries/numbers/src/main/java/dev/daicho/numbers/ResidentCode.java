package dev.daicho.numbers;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A resident code (住民票コード): ten random digits and a check digit.
 *
 * <p>住民基本台帳法施行規則1条; the formula is that of 平成14年総務省告示436号. Its rule for the remainders 0 and 1 is
 * not publicly known: codes with such a base are read with the check digit 0, and never made. The
 * code is secret in most hands, so {@link #toString()} does not show it.
 */
public final class ResidentCode extends RegistryNumber<ResidentCode> {

  /** How many bases there are, usable or not: ten digits. */
  public static final long BASES = 10_000_000_000L;

  private static final Form FORM = Form.of("00000000000");

  private ResidentCode(String digits) {
    super(digits);
  }

  /** Reads what was typed, e.g. {@code 24727059608}. */
  public static Parsed<ResidentCode> parse(@Nullable CharSequence typed) {
    return FORM.read(typed).then(digits -> Modulus11.check(digits, ResidentCode::new));
  }

  /**
   * The code that trusted text writes.
   *
   * @throws IllegalArgumentException when it is wrong, with the fault's message
   */
  public static ResidentCode of(String digits) {
    return parse(digits).orElseThrow();
  }

  /**
   * The code with these ten digits before its check digit; none where the remainder is 0 or 1,
   * which is so for two bases in eleven.
   *
   * @param base 0 to {@link #BASES} − 1
   * @throws IllegalArgumentException outside of that
   */
  public static Optional<ResidentCode> fromBase(long base) {
    String digits = Form.padded(base, 10);
    int remainder = Modulus11.remainder(base);
    return remainder <= 1
        ? Optional.empty()
        : Optional.of(new ResidentCode(digits + (11 - remainder)));
  }

  /** Any code that may be made, each as likely as another. */
  public static ResidentCode random(RandomGenerator random) {
    Optional<ResidentCode> code = Optional.empty();
    while (code.isEmpty()) {
      code = fromBase(random.nextLong(BASES));
    }
    return code.get();
  }

  /** The ten digits before the check digit. */
  public long base() {
    return Long.parseLong(digits(), 0, 10, 10);
  }

  /** {@code ResidentCode[masked]}. */
  @Override
  public String toString() {
    return "ResidentCode[masked]";
  }
}
