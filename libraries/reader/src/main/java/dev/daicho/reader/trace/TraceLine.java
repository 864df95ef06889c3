package dev.daicho.reader.trace;

import dev.daicho.pki.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing that passed.
 *
 * @param what in words: a command and what it is about, or that the card was put in or out
 * @param answer in words; null when what passed is no command
 * @param command in hexadecimal digits, PINs as {@code **}; null when what passed is no command
 * @param response the same; null when there was none
 */
public record TraceLine(
    Words what, @Nullable Words answer, @Nullable String command, @Nullable String response) {

  /** Whether the card did what it was told. */
  public boolean done() {
    return response == null || response.endsWith("9000") || response.startsWith("61");
  }
}
