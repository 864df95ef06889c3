package dev.daicho.chip.front;

import dev.daicho.pki.NoSkips;
import dev.daicho.pki.Stranger;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The machine's own PC/SC service with vsmartcard's virtual reader, as long as a test needs it. */
public final class PcscDaemon implements Closeable {

  private static final Path RUN = Path.of("/run/pcscd");
  private static final List<Path> MODULES =
      List.of(
          Path.of("/usr/lib/x86_64-linux-gnu/pkcs11/opensc-pkcs11.so"),
          Path.of("/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so"),
          Path.of("/usr/lib/pkcs11/opensc-pkcs11.so"),
          Path.of("/usr/lib/opensc-pkcs11.so"));

  private final Process process;

  private PcscDaemon(Process process) {
    this.process = process;
  }

  /**
   * Starts it, and waits until its reader listens. Only root may, and where another one runs
   * already, or the virtual reader is not installed, this one ends or does not listen.
   */
  public static PcscDaemon start(Path folder) throws Exception {
    new Stranger(folder, List.of("pcscd"), "--version");
    NoSkips.need(mayRun(), "nobody but root may start pcscd");
    Process process =
        new ProcessBuilder("pcscd", "--foreground")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("pcscd.log").toFile())
            .start();
    for (int tries = 0; tries < 100 && process.isAlive(); tries++) {
      if (listens()) {
        return new PcscDaemon(process);
      }
      Thread.sleep(100);
    }
    process.destroyForcibly();
    NoSkips.need(false, "no virtual reader: " + Files.readString(folder.resolve("pcscd.log")));
    throw new AssertionError("a test without what it needs has ended");
  }

  private static boolean mayRun() {
    try {
      Files.createDirectories(RUN);
      return Files.isWritable(RUN);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean listens() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), VpcdFront.USUAL_PORT)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /** OpenSC for programs that speak PKCS#11. */
  public Path module() {
    return Stream.concat(MODULES.stream(), Stream.of(Path.of("opensc-pkcs11.so")))
        .filter(Files::exists)
        .findFirst()
        .orElse(Path.of("opensc-pkcs11.so"));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
