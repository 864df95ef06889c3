package dev.daicho.reader.terminal;

import dev.daicho.chip.apdu.Bytes;
import java.io.Closeable;
import java.io.IOException;

/** Carries commands to one card and brings its answers; for one thread. */
public interface Terminal extends Closeable {

  /**
   * Sends a command.
   *
   * @return two bytes or more
   * @throws IOException when there is no card, or none any more
   */
  Bytes transmit(Bytes command) throws IOException;
}
