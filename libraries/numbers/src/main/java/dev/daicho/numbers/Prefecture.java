package dev.daicho.numbers;

/**
 * A prefecture (都道府県).
 *
 * @param code its code, e.g. {@code 130001}
 * @param name its name, e.g. {@code 東京都}
 * @param kana the name's reading in full-width katakana
 */
public record Prefecture(MunicipalityCode code, String name, String kana) {

  /** The prefecture's number in the order of the country, 1 (北海道) to 47 (沖縄県). */
  public int number() {
    return Integer.parseInt(code.digits(), 0, 2, 10);
  }
}
