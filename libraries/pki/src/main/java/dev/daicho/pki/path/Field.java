package dev.daicho.pki.path;

import dev.daicho.pki.Words;

/**
 * A decoded field, as a person reads it.
 *
 * @param label what it is
 * @param text what it says; without control characters, whatever stood there
 */
public record Field(Words label, Words text) {

  /** One that reads differently in both languages. */
  public static Field of(String ja, String en, Words text) {
    return new Field(new Words(ja, en), text);
  }

  /** One that reads the same in both. */
  public static Field of(String ja, String en, String text) {
    return of(ja, en, Shown.text(text));
  }
}
