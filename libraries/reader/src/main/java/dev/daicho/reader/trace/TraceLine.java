package dev.daicho.reader.trace;

import dev.daicho.pki.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing that passed.
 *
 * @param what in words: a command and what it is about, or what happened
 * @param answer in words; null when what passed is no command
 * @param command in hexadecimal digits, PINs as {@code **}; null when what passed is no command
 * @param response the same; null when there was none
 */
public record TraceLine(
    Words what,
    @Nullable Words answer,
    Outcome outcome,
    @Nullable String command,
    @Nullable String response) {

  /** What came of it. */
  public enum Outcome {
    /** No command: the card was put in or out, or something befell it. */
    EVENT,
    /** The card did what it was told. */
    DONE,
    /** It did not, or lost power on the way. */
    REFUSED
  }

  /** Something that happened. */
  public static TraceLine event(Words what) {
    return new TraceLine(what, null, Outcome.EVENT, null, null);
  }
}
