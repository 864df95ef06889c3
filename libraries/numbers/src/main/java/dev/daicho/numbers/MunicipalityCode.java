package dev.daicho.numbers;

import org.jspecify.annotations.Nullable;

/**
 * A code of a prefecture, a municipality or a ward of a designated city (全国地方公共団体コード): five digits
 * and a check digit. A code exists only for the 47 prefectures, 1,741 municipalities and 171 wards
 * of 2024-01-01; those of abolished municipalities are not known.
 */
public final class MunicipalityCode extends RegistryNumber<MunicipalityCode> {

  /** What a code stands for. */
  public enum Kind {
    /** One of the {@link Prefectures}. */
    PREFECTURE,
    /** One of the {@link Municipalities}: city, special ward, town or village. */
    MUNICIPALITY,
    /** One of the {@link Wards} of a designated city. */
    WARD
  }

  private static final Form FORM = Form.of("000000");

  private final Kind kind;

  /** For the tables only, which hold every code that exists. */
  MunicipalityCode(String digits, Kind kind) {
    super(digits);
    this.kind = kind;
  }

  /** Reads what was typed, e.g. {@code 131016}. */
  public static Parsed<MunicipalityCode> parse(@Nullable CharSequence typed) {
    return FORM.read(typed)
        .then(digits ->
            Modulus11.check(digits, checkDigit(digits), digits.charAt(5) - '0', checked -> checked))
        .then(MunicipalityCode::known);
  }

  /**
   * The code that trusted text writes.
   *
   * @throws IllegalArgumentException when it is wrong or unknown, with the fault's message
   */
  public static MunicipalityCode of(String digits) {
    return parse(digits).orElseThrow();
  }

  /**
   * The code with these digits before its check digit, e.g. {@code 13101}.
   *
   * @param base five half-width digits
   * @throws IllegalArgumentException when these are not five digits, or nothing has the code
   */
  public static MunicipalityCode fromBase(String base) {
    String five = Form.of("00000").read(base).orElseThrow();
    return known(five + checkDigit(five)).orElseThrow();
  }

  /** The five digits before the check digit, as cards and other systems' records have them. */
  public String base() {
    return digits().substring(0, 5);
  }

  /** Whether this is a prefecture, a municipality or a ward. */
  public Kind kind() {
    return kind;
  }

  /** The code of the prefecture in which it lies; a prefecture lies in itself. */
  public MunicipalityCode prefecture() {
    return fromBase(digits().substring(0, 2) + "000");
  }

  private static Parsed<MunicipalityCode> known(String digits) {
    MunicipalityCode code = Tables.CODES.get(digits);
    return code == null
        ? new Parsed.Invalid<>(new NumberFault.UnknownMunicipality(digits))
        : new Parsed.Valid<>(code);
  }

  /** The last digit of 11 less the remainder: 1 for remainder 0, 0 for remainder 1. */
  private static int checkDigit(String digits) {
    return (11 - Modulus11.remainder(Long.parseLong(digits, 0, 5, 10))) % 10;
  }
}
