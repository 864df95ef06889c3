package dev.daicho.chip;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.memory.Memory;
import java.util.List;

/**
 * What comes of a command.
 *
 * @param card the next card
 * @param response two bytes or more
 * @param written the memory after each write, in order; none when nothing was written
 */
public record Answer(Card card, Bytes response, List<Memory> written) {

  /** Keeps its own list. */
  public Answer {
    written = List.copyOf(written);
  }
}
