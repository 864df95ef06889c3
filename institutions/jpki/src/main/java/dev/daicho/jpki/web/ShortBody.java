package dev.daicho.jpki.web;

import java.io.IOException;
import java.io.InputStream;

/** Reads what a protocol's client sends, and never more of it than that protocol can have. */
final class ShortBody {

  private ShortBody() {}

  /** The body; nothing when it is longer than that, so that the protocol calls it malformed. */
  static byte[] read(InputStream body, int longest) throws IOException {
    byte[] read = body.readNBytes(longest + 1);
    return read.length > longest ? new byte[0] : read;
  }
}
