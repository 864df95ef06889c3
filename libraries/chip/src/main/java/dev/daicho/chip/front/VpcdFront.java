package dev.daicho.chip.front;

import dev.daicho.chip.apdu.Bytes;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A slot as a PC/SC reader, by vsmartcard's virtual reader (vpcd): the card connects to it, and a
 * closed connection is a card taken out. Messages are a length of two bytes and so many bytes;
 * those of one byte are about power. Every command is answered, or the connection is closed: who
 * waits for an answer would wait for ever.
 */
public final class VpcdFront implements Closeable {

  /** Where vpcd listens unless told otherwise. */
  public static final int USUAL_PORT = 35_963;

  private static final int POWER_OFF = 0;
  private static final int POWER_ON = 1;
  private static final int RESET = 2;
  private static final int GET_ANSWER_TO_RESET = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Slot slot;
  private final InetSocketAddress reader;
  private final Thread thread;
  private final Consumer<Passed> removal = this::passed;
  private volatile @Nullable Socket connection;
  private volatile boolean connected;
  private volatile boolean closed;

  private VpcdFront(Slot slot, InetSocketAddress reader) {
    this.slot = slot;
    this.reader = reader;
    this.thread = Thread.ofVirtual().name("vpcd").unstarted(this::run);
  }

  /** Connects the slot whenever a card is in it, and again when the reader was away. */
  public static VpcdFront start(Slot slot, InetSocketAddress reader) {
    VpcdFront front = new VpcdFront(slot, reader);
    slot.watch(front.removal);
    front.thread.start();
    return front;
  }

  /** Whether a reader has the card now. */
  public boolean isConnected() {
    return connected;
  }

  private void passed(Passed passed) {
    if (passed instanceof Passed.Removed) {
      disconnect();
    }
  }

  private void run() {
    while (!closed) {
      try {
        slot.awaitInserted();
        connect();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void connect() throws InterruptedException {
    try (Socket socket = new Socket()) {
      connection = socket;
      socket.setTcpNoDelay(true);
      socket.connect(reader, (int) PATIENCE.toMillis());
      if (!closed && slot.isInserted()) {
        connected = true;
        serve(
            new DataInputStream(socket.getInputStream()),
            new DataOutputStream(socket.getOutputStream()));
      }
    } catch (IOException | UncheckedIOException e) {
      // The reader is not there, or no more, or the card could not be kept; it is offered again.
      Thread.sleep(PAUSE);
    } finally {
      connected = false;
    }
  }

  private void serve(DataInputStream in, DataOutputStream out) throws IOException {
    while (true) {
      byte[] message = new byte[in.readUnsignedShort()];
      in.readFully(message);
      Optional<Bytes> answer =
          message.length == 1 ? power(message[0]) : slot.transmit(Bytes.of(message));
      if (answer.isPresent()) {
        write(out, answer.get());
      } else if (!slot.isInserted()) {
        throw new EOFException("the card is out");
      }
    }
  }

  private Optional<Bytes> power(int what) {
    return switch (what) {
      case POWER_OFF, POWER_ON, RESET -> {
        slot.reset();
        yield Optional.empty();
      }
      case GET_ANSWER_TO_RESET -> slot.answerToReset();
      default -> Optional.empty();
    };
  }

  private static void write(DataOutputStream out, Bytes bytes) throws IOException {
    out.write(Bytes.u16(bytes.length()).and(bytes).toArray());
    out.flush();
  }

  private void disconnect() {
    Socket open = connection;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw new IllegalStateException("a socket can be closed", e);
      }
    }
  }

  /** Takes the card out of the reader; the slot keeps it. */
  @Override
  public void close() {
    closed = true;
    slot.leave(removal);
    thread.interrupt();
    disconnect();
  }
}
