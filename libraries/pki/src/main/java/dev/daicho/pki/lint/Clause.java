package dev.daicho.pki.lint;

import dev.daicho.pki.Words;

/**
 * What is demanded, and where it is written.
 *
 * @param document such as "RFC 5280"
 * @param section such as "4.1.2.2"
 * @param words what it demands
 */
public record Clause(String document, String section, Words words) {

  /** A clause of RFC 5280. */
  public static Clause rfc5280(String section, String ja, String en) {
    return new Clause("RFC 5280", section, new Words(ja, en));
  }

  /** A clause of any document. */
  public static Clause of(String document, String section, String ja, String en) {
    return new Clause(document, section, new Words(ja, en));
  }
}
