package dev.daicho.chip.memory;

import dev.daicho.chip.apdu.Bytes;

/** What kind of file one is, as its application's table has it. */
public sealed interface Form {

  /**
   * Bytes to read.
   *
   * @param read who may
   */
  record Transparent(Access read) implements Form {}

  /**
   * Records to read by their numbers.
   *
   * @param read who may
   */
  record Records(Access read) implements Form {}

  /**
   * A PIN, password or 照合番号.
   *
   * @param least how many characters a new one has at least
   * @param most how many at most
   * @param alphabet of which characters a new one consists
   * @param limit how many wrong ones in a row block it, 1 to 15
   * @param change whether whoever has shown it may change it
   */
  record Secret(int least, int most, Alphabet alphabet, int limit, boolean change) implements Form {

    /** Whether a new one may be so. */
    public boolean admits(Bytes value) {
      return value.length() >= least && value.length() <= most && alphabet.has(value);
    }
  }

  /**
   * A private key, to be used and never read.
   *
   * @param use who may
   */
  record Key(Access use) implements Form {}

  /** A private key that no command can name; the card itself uses it. */
  record Inner() implements Form {}

  /** What a secret consists of. */
  enum Alphabet {
    DIGITS,
    DIGITS_AND_CAPITALS;

    private boolean has(Bytes value) {
      for (int i = 0; i < value.length(); i++) {
        int one = value.at(i);
        boolean digit = one >= '0' && one <= '9';
        boolean capital = this == DIGITS_AND_CAPITALS && one >= 'A' && one <= 'Z';
        if (!digit && !capital) {
          return false;
        }
      }
      return true;
    }
  }
}
