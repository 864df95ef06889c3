package dev.daicho.jpki.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/** Reads what a protocol's client sends, and never more of it than that protocol can have. */
final class ShortBody {

  private ShortBody() {}

  /** The body; nothing when it is longer than that, so that the protocol calls it malformed. */
  static byte[] read(HttpServletRequest request, int longest) throws IOException {
    long told = request.getContentLengthLong();
    if (told > longest) {
      return new byte[0];
    }
    InputStream body = request.getInputStream();
    if (told >= 0) {
      byte[] read = new byte[(int) told];
      return body.readNBytes(read, 0, read.length) == read.length ? read : new byte[0];
    }
    byte[] read = body.readNBytes(longest + 1);
    return read.length > longest ? new byte[0] : read;
  }
}
