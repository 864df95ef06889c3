package dev.daicho.foundation.text;

/**
 * One thing said twice, in Japanese and in English.
 *
 * @param ja the Japanese words, never blank
 * @param en the English words, never blank
 */
public record Bilingual(String ja, String en) {

  /** Checks that neither side is missing: half a message is a fault of the program. */
  public Bilingual {
    if (ja.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a message needs both languages: ja=" + ja + " en=" + en);
    }
  }

  /** Both languages on one line, where marking each with its language is impossible (a title). */
  public String both() {
    return ja.equals(en) ? ja : ja + " " + en;
  }
}
