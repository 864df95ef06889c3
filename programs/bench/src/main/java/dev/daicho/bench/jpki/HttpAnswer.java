package dev.daicho.bench.jpki;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An HTTP answer as it comes in, read no further than a load needs. For one thread. */
final class HttpAnswer {

  private static final byte[] LENGTH = "\r\ncontent-length:".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CLOSE = "\r\nconnection: close".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] GOOD = "HTTP/1.x 200".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 7;

  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 14);
  private final byte[] bytes = buffer.array();
  private int looked;
  private int body = -1;
  private int end = Integer.MAX_VALUE;

  /** Where what comes next is put. */
  ByteBuffer space() {
    return buffer;
  }

  /** Forgets the answer, for the next one. */
  void clear() {
    buffer.clear();
    looked = 0;
    body = -1;
    end = Integer.MAX_VALUE;
  }

  /** Whether all of it is there. */
  boolean isWhole() throws IOException {
    if (body < 0) {
      body = bodyAt();
      if (body >= 0) {
        end = body + length();
      }
    }
    return buffer.position() >= end;
  }

  /**
   * The body, once it is whole.
   *
   * @throws IOException when the answer is not 200
   */
  byte[] body() throws IOException {
    for (int i = 0; i < GOOD.length; i++) {
      if (i != VERSION && bytes[i] != GOOD[i]) {
        throw new IOException(new String(bytes, 0, body, StandardCharsets.US_ASCII));
      }
    }
    return Arrays.copyOfRange(bytes, body, end);
  }

  /** Whether the server hangs up after it. */
  boolean isLast() {
    return bytes[VERSION] == '0' || find(CLOSE) >= 0;
  }

  private int bodyAt() {
    int read = buffer.position();
    for (int i = Math.max(looked, 3); i < read; i++) {
      if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n') {
        return i + 1;
      }
    }
    looked = read;
    return -1;
  }

  private int length() throws IOException {
    int at = find(LENGTH);
    if (at < 0) {
      throw new IOException("an answer without its length");
    }
    int length = 0;
    for (int i = at + LENGTH.length; bytes[i] != '\r'; i++) {
      length = bytes[i] == ' ' ? length : length * 10 + bytes[i] - '0';
    }
    return length;
  }

  /** Where the headers have something, in whatever case. */
  private int find(byte[] lower) {
    for (int i = 0; i + lower.length <= body; i++) {
      int same = 0;
      while (same < lower.length && lower(bytes[i + same]) == lower[same]) {
        same++;
      }
      if (same == lower.length) {
        return i;
      }
    }
    return -1;
  }

  private static int lower(byte one) {
    return one >= 'A' && one <= 'Z' ? one + 32 : one;
  }
}
