package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;

/** One thing that a card can be told to do. */
public interface Act {

  /** The instruction byte, 0 to 255. */
  int instruction();

  /** Whether its class is not that of ISO/IEC 7816 (80 instead of 00). */
  default boolean isProprietary() {
    return false;
  }

  /**
   * Does it.
   *
   * @param command of its instruction and class
   */
  Response perform(Turn turn, Command command);
}
