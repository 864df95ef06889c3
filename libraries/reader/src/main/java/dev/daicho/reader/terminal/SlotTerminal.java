package dev.daicho.reader.terminal;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.front.Slot;
import java.io.IOException;

/** A card in the same program. */
public final class SlotTerminal implements Terminal {

  private final Slot slot;

  /** One at a slot; closing it leaves the card where it is. */
  public SlotTerminal(Slot slot) {
    this.slot = slot;
  }

  @Override
  public Bytes transmit(Bytes command) throws IOException {
    return slot.transmit(command).orElseThrow(() -> new IOException("no card is inserted"));
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
