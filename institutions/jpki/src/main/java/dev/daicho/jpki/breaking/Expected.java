package dev.daicho.jpki.breaking;

/**
 * What is to be said of a sample.
 *
 * @param verdict REFUSED, or UNDECIDED when only its status cannot be told
 * @param check the first check that fails
 * @param document where it is demanded
 * @param section of that document
 */
public record Expected(String verdict, String check, String document, String section) {

  static Expected refused(String check, String document, String section) {
    return new Expected("REFUSED", check, document, section);
  }

  static Expected undecided(String check, String document, String section) {
    return new Expected("UNDECIDED", check, document, section);
  }
}
