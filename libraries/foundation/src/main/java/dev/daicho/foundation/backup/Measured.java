package dev.daicho.foundation.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests what passes through, on its way to somewhere or to nowhere. */
final class Measured extends FilterOutputStream {

  private final MessageDigest digest = sha256();
  private long bytes;
  private long lines;

  Measured(OutputStream to) {
    super(to);
  }

  /** What is in a stream, read to its end. */
  static Measured of(InputStream in) throws IOException {
    Measured measured = new Measured(OutputStream.nullOutputStream());
    in.transferTo(measured);
    return measured;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    out.write(from, offset, length);
    digest.update(from, offset, length);
    bytes += length;
    for (int i = offset; i < offset + length; i++) {
      if (from[i] == '\n') {
        lines++;
      }
    }
  }

  long bytes() {
    return bytes;
  }

  /** How many line feeds; in COPY's text form, how many rows. */
  long lines() {
    return lines;
  }

  /** The digest in hexadecimal; asked once. */
  String sha256Hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
