package dev.daicho.bench.jpki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Another program that answers OCSP in a process of its own; closing it stops it. */
final class Responder implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 180;
  private static final int TRIES_A_SECOND = 10;

  private final Process process;
  private final int port;
  private final Thread atTheEnd;

  private Responder(Process process, int port, Thread atTheEnd) {
    this.process = process;
    this.port = port;
    this.atTheEnd = atTheEnd;
  }

  /**
   * {@code openssl ocsp} with two processes on the record of a {@code openssl ca}.
   *
   * @param question by which it shows that it is ready
   */
  static Responder openssl(OpenSslCa ca, byte[] question) {
    int port = freePort();
    return ready(
        List.of(
            ca.openssl().toString(),
            "ocsp",
            "-port",
            "" + port,
            "-multi",
            "2",
            "-index",
            "index.txt",
            "-CA",
            "ca.pem",
            "-rsigner",
            "responder.pem",
            "-rkey",
            "responder.key"),
        ca.folder(),
        port,
        question);
  }

  /**
   * {@code cfssl ocspserve} on answers that are signed already.
   *
   * @param answers the name of a file in the folder with one in Base64 on each line
   * @param question by which it shows that it is ready
   */
  static Responder cfssl(Path program, Path folder, String answers, byte[] question) {
    int port = freePort();
    return ready(
        List.of(
            program.toString(),
            "ocspserve",
            "-address=127.0.0.1",
            "-port=" + port,
            "-responses=" + answers,
            "-loglevel=5"),
        folder,
        port,
        question);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Responder ready(List<String> command, Path folder, int port, byte[] question) {
    Process process = Programs.start(command, folder);
    // Without their parent openssl's processes would spin for ever, were the bench broken off.
    Thread atTheEnd = new Thread(() -> Programs.stop(process), "stop " + command.getFirst());
    Runtime.getRuntime().addShutdownHook(atTheEnd);
    try {
      for (int i = 0; i < PATIENCE_SECONDS * TRIES_A_SECOND && process.isAlive(); i++) {
        Thread.sleep(1000 / TRIES_A_SECOND);
        if (answers(port, question)) {
          return new Responder(process, port, atTheEnd);
        }
      }
      Programs.stop(process);
      throw new IllegalStateException(
          command.getFirst() + " does not answer: " + Files.readString(folder.resolve("said.txt")));
    } catch (InterruptedException e) {
      Programs.stop(process);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the bench was interrupted", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean answers(int port, byte[] question) {
    try {
      return StatusConnection.once(port, StatusConnection.message("/", question)).length > 0;
    } catch (IOException notYet) {
      return false;
    }
  }

  int port() {
    return port;
  }

  @Override
  public void close() {
    Programs.stop(process);
    Runtime.getRuntime().removeShutdownHook(atTheEnd);
  }
}
