package dev.daicho.bench.jpki;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A connection that posts OCSP requests, as little of an HTTP client as can be, so that the load
 * costs little: one thread has many of them at a selector. It is kept for as long as the server
 * keeps it.
 */
final class StatusConnection implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 30_000;

  private final Selector selector;
  private final InetSocketAddress server;
  private final HttpAnswer answer = new HttpAnswer();
  private @Nullable SelectionKey key;
  private @Nullable ByteBuffer message;
  private int number;

  /** The body that came back for the message of that number. */
  @SuppressWarnings("ArrayRecordComponent") // bytes as they came; never compared
  record Answered(int number, byte[] der) {}

  /**
   * @param port the server's, on this machine
   */
  StatusConnection(Selector selector, int port) {
    this.selector = selector;
    this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
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

  /** Asks once, on a connection of its own, and waits for the body that comes back. */
  static byte[] once(int port, byte[] message) throws IOException {
    try (Selector selector = Selector.open();
        StatusConnection connection = new StatusConnection(selector, port)) {
      connection.ask(0, message);
      Answered answered = null;
      while (answered == null) {
        if (selector.select(PATIENCE_MILLIS) == 0) {
          throw new IOException("no answer came");
        }
        selector.selectedKeys().clear();
        answered = connection.proceed();
      }
      return answered.der();
    }
  }

  /**
   * Begins to ask; {@link #proceed} does the rest. Connects only now: an idle connection would keep
   * a server from others that serves one at a time.
   */
  void ask(int asked, byte[] with) throws IOException {
    ByteBuffer sent = ByteBuffer.wrap(with);
    number = asked;
    message = sent;
    answer.clear();
    SelectionKey open = key;
    if (open == null) {
      SocketChannel channel = SocketChannel.open();
      channel.configureBlocking(false);
      channel.socket().setTcpNoDelay(true);
      boolean connected = channel.connect(server);
      key =
          channel.register(
              selector, connected ? SelectionKey.OP_WRITE : SelectionKey.OP_CONNECT, this);
    } else {
      send(open, sent);
    }
  }

  private static void send(SelectionKey open, ByteBuffer sent) throws IOException {
    ((SocketChannel) open.channel()).write(sent);
    open.interestOps(sent.hasRemaining() ? SelectionKey.OP_WRITE : SelectionKey.OP_READ);
  }

  /**
   * Does what the selector found to be possible.
   *
   * @return the answer once it is whole, which must come with status 200; null before
   */
  @Nullable Answered proceed() throws IOException {
    SelectionKey open = key;
    ByteBuffer sent = message;
    if (open == null || sent == null) {
      // The server hangs up on who says nothing.
      close();
      return null;
    }
    SocketChannel channel = (SocketChannel) open.channel();
    if (open.isConnectable()) {
      channel.finishConnect();
    }
    if (!open.isReadable()) {
      send(open, sent);
      return null;
    }
    if (channel.read(answer.space()) < 0) {
      throw new IOException("the server hung up in the midst of an answer");
    }
    if (!answer.isWhole()) {
      return null;
    }
    message = null;
    Answered answered = new Answered(number, answer.body());
    if (answer.isLast()) {
      close();
    }
    return answered;
  }

  @Override
  public void close() throws IOException {
    SelectionKey open = key;
    if (open != null) {
      open.channel().close();
      key = null;
    }
  }
}
