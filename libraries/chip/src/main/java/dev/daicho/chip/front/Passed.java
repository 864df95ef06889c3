package dev.daicho.chip.front;

import dev.daicho.chip.apdu.Bytes;

/** What passes at a slot. */
public sealed interface Passed {

  /** The card is in it now. */
  record Inserted() implements Passed {}

  /** The card is out of it now. */
  record Removed() implements Passed {}

  /**
   * The card was given power anew.
   *
   * @param answer to the reset
   */
  record Reset(Bytes answer) implements Passed {}

  /** A command and its answer. */
  record Exchange(Bytes command, Bytes response) implements Passed {}

  /**
   * Power was lost in the middle of a command, which has no answer; the card is out.
   *
   * @param writes so many times the memory had been written
   */
  record Torn(Bytes command, int writes) implements Passed {}
}
