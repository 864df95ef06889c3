package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Bytes;

/** How commands and answers are protected (secure messaging); nothing of it is authenticated. */
public sealed interface Protection {

  /** Not at all. */
  record None() implements Protection {}

  /**
   * Encrypted with a session key.
   *
   * @param key of AES-128
   * @param counter of the next protected command, from 1
   */
  record Encrypted(Bytes key, int counter) implements Protection {

    /** For the command after this one. */
    public Encrypted next() {
      return new Encrypted(key, counter + 1);
    }

    @Override
    public String toString() {
      return "Encrypted[" + counter + "]";
    }
  }

  /** It was, until something was wrong with it. */
  record Dead() implements Protection {}
}
