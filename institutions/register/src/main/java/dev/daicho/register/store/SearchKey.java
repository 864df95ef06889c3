package dev.daicho.register.store;

import dev.daicho.register.Names;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which names are compared: without spaces, variants' selectors and case, katakana for
 * hiragana, full-width for half-width kana.
 */
public final class SearchKey {

  private SearchKey() {}

  /** The key of some words. */
  public static String of(String words) {
    String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !variationSelector(c))
        .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  /** The key of the name a person is listed under. */
  public static String ofName(Names names) {
    return of(names.display());
  }

  /** The key of the reading, or of the name in Latin letters where there is none. */
  public static String ofKana(Names names) {
    return of(names.kana().isEmpty() && names.alphabet() != null ? names.alphabet() : names.kana());
  }

  private static boolean variationSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }
}
