package dev.daicho.network.record;

import dev.daicho.foundation.text.Kana;
import dev.daicho.foundation.text.Width;
import java.util.Locale;

/**
 * The form in which words are compared. What differs only in how it was typed is the same: width,
 * spaces, capitals, variation selectors, and in a reading the syllabary. Nothing else is: ヴ is not
 * バ, 一丁目 is not １丁目, and 斉 is not 齊.
 */
public final class MatchKey {

  private MatchKey() {}

  /** Of a name, an address or an affair. */
  public static String words(String text) {
    String wide = Width.FULL.normalise(text).toUpperCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(wide.length());
    wide.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !selects(c))
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  /** Of a reading. */
  public static String kana(String reading) {
    return Kana.toKatakana(words(reading));
  }

  /** Chooses among shapes of one and the same character. */
  private static boolean selects(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  /**
   * A number by which a reading is found: the same for all that are the same, and for some others,
   * so what is found has still to be compared.
   */
  public static int found(String reading) {
    return kana(reading).hashCode();
  }
}
