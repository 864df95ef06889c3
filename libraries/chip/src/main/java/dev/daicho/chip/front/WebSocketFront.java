package dev.daicho.chip.front;

import dev.daicho.chip.apdu.Bytes;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/**
 * A slot by WebSocket (RFC 6455): a text message is a command in hexadecimal digits and is answered
 * by one, a binary message by a binary one. When no card is inserted the connection is closed with
 * the reason {@code no card}.
 */
public final class WebSocketFront implements Closeable {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Server server;

  private WebSocketFront(Server server) {
    this.server = server;
  }

  /**
   * Starts one on this machine's own address.
   *
   * @param port 0 for any that is free
   */
  public static WebSocketFront start(Slot slot, int port) throws IOException {
    Server server = new Server(slot, port);
    server.start();
    server.awaitStarted();
    return new WebSocketFront(server);
  }

  /** Where it listens. */
  public int port() {
    return server.getPort();
  }

  @Override
  public void close() {
    try {
      server.stop((int) PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Server extends WebSocketServer {

    private final Slot slot;
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile @Nullable Exception failed;

    Server(Slot slot, int port) {
      super(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
      this.slot = slot;
      setReuseAddr(true);
      setTcpNoDelay(true);
      setDaemon(true);
    }

    void awaitStarted() throws IOException {
      try {
        boolean there = started.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        if (!there || failed != null) {
          throw new IOException("the port is not free", failed);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }

    @Override
    public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
        WebSocket asker, Draft draft, ClientHandshake request) throws InvalidDataException {
      String origin = request.getFieldValue("Origin");
      if (Origins.isForeign(origin.isEmpty() ? null : origin)) {
        throw new InvalidDataException(CloseFrame.POLICY_VALIDATION, "another site's page");
      }
      return super.onWebsocketHandshakeReceivedAsServer(asker, draft, request);
    }

    @Override
    public void onMessage(WebSocket asker, String message) {
      Optional<Bytes> command = Hex.read(message);
      if (command.isEmpty()) {
        asker.close(CloseFrame.NO_UTF8, "not hexadecimal");
        return;
      }
      slot.transmit(command.get())
          .ifPresentOrElse(answer -> asker.send(answer.toHex()), () -> noCard(asker));
    }

    @Override
    public void onMessage(WebSocket asker, ByteBuffer message) {
      byte[] command = new byte[message.remaining()];
      message.get(command);
      slot.transmit(Bytes.of(command))
          .ifPresentOrElse(answer -> asker.send(answer.toArray()), () -> noCard(asker));
    }

    private static void noCard(WebSocket asker) {
      asker.close(CloseFrame.TRY_AGAIN_LATER, "no card");
    }

    @Override
    public void onStart() {
      started.countDown();
    }

    @Override
    public void onError(@Nullable WebSocket asker, Exception e) {
      if (asker == null) {
        failed = e;
        started.countDown();
      }
    }

    @Override
    public void onOpen(WebSocket asker, ClientHandshake request) {
      // What is asked comes as messages.
    }

    @Override
    public void onClose(WebSocket asker, int code, String reason, boolean remote) {
      // Nothing is kept of a connection.
    }
  }
}
