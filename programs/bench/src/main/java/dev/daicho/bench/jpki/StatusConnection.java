package dev.daicho.bench.jpki;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A connection that posts OCSP requests, as little of an HTTP client as can be, so that the load
 * costs little. It is kept for as long as the server keeps it. For one thread.
 */
final class StatusConnection implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 30_000;
  private static final byte[] LENGTH = "\r\ncontent-length:".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CLOSE = "\r\nconnection: close".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] GOOD = "HTTP/1.x 200".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 7;

  private final int port;
  private final byte[] buffer = new byte[1 << 14];
  private @Nullable Socket socket;

  StatusConnection(int port) {
    this.port = port;
  }

  /** What is sent to ask: headers and body. */
  static byte[] message(String path, byte[] request) {
    byte[] head =
        ("POST "
                + path
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/ocsp-request\r\nContent-Length: "
                + request.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(head, head.length + request.length);
    System.arraycopy(request, 0, all, head.length, request.length);
    return all;
  }

  private Socket open() throws IOException {
    Socket opened = new Socket(InetAddress.getLoopbackAddress(), port);
    opened.setTcpNoDelay(true);
    opened.setSoTimeout(PATIENCE_MILLIS);
    return opened;
  }

  /** Sends a message and gives the body that comes back, which must come with status 200. */
  byte[] ask(byte[] message) throws IOException {
    // No sooner: a server that serves one at a time would wait for what is asked by an idle one.
    Socket open = socket == null ? open() : socket;
    socket = open;
    open.getOutputStream().write(message);
    InputStream in = open.getInputStream();
    int read = 0;
    int body = -1;
    int end = Integer.MAX_VALUE;
    while (read < end) {
      int more = in.read(buffer, read, buffer.length - read);
      if (more < 0) {
        throw new IOException("the server hung up after " + read + " bytes");
      }
      read += more;
      if (body < 0) {
        body = bodyAt(read);
        if (body >= 0) {
          end = body + length(body);
        }
      }
    }
    for (int i = 0; i < GOOD.length; i++) {
      if (i != VERSION && buffer[i] != GOOD[i]) {
        throw new IOException(new String(buffer, 0, body, StandardCharsets.US_ASCII));
      }
    }
    byte[] answer = Arrays.copyOfRange(buffer, body, end);
    if (buffer[VERSION] == '0' || find(CLOSE, body) >= 0) {
      close();
    }
    return answer;
  }

  private int bodyAt(int read) {
    for (int i = 3; i < read; i++) {
      if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  private int length(int head) throws IOException {
    int at = find(LENGTH, head);
    if (at < 0) {
      throw new IOException("an answer without its length");
    }
    int length = 0;
    for (int i = at + LENGTH.length; buffer[i] != '\r'; i++) {
      length = buffer[i] == ' ' ? length : length * 10 + buffer[i] - '0';
    }
    return length;
  }

  /** Where the headers have something, in whatever case. */
  private int find(byte[] lower, int head) {
    for (int i = 0; i + lower.length <= head; i++) {
      int same = 0;
      while (same < lower.length && lower(buffer[i + same]) == lower[same]) {
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

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
