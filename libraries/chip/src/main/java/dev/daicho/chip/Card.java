package dev.daicho.chip;

import dev.daicho.chip.command.Session;
import dev.daicho.chip.memory.Memory;

/**
 * A card at one moment; it never changes.
 *
 * @param memory what it keeps without power
 * @param session what it remembers only as long as it has power
 */
public record Card(Memory memory, Session session) {

  /** One that has just been given power. */
  public static Card inserted(Memory memory) {
    return new Card(memory, Session.NEW);
  }

  /** The same after power was lost, or after a reset. */
  public Card reset() {
    return inserted(memory);
  }
}
