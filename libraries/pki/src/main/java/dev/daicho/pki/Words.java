package dev.daicho.pki;

/**
 * One thing said in Japanese and in English.
 *
 * @param ja the Japanese words, never blank
 * @param en the English words, never blank
 */
public record Words(String ja, String en) {

  /** Checks that neither is missing. */
  public Words {
    if (ja.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a message needs both languages: ja=" + ja + " en=" + en);
    }
  }
}
