package dev.daicho.jpki.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A token that is a program: SoftHSM 2, with its objects in a folder. It behaves as a hardware
 * module does towards us, keys never come out of it, and it costs nothing. A program opens one such
 * folder, since the module reads its settings once.
 */
public final class SoftwareToken {

  private static final String LABEL = "daicho TEST";
  private static final String SETTING = "SOFTHSM2_CONF";
  private static final long SECONDS = 60;

  private static final List<Path> MODULES =
      Stream.of(
              "/usr/lib/softhsm/libsofthsm2.so",
              "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
              "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
              "/usr/lib64/softhsm/libsofthsm2.so",
              "/usr/local/lib/softhsm/libsofthsm2.so",
              "/opt/homebrew/lib/softhsm/libsofthsm2.so")
          .map(Path::of)
          .toList();

  private SoftwareToken() {}

  /** The module, where SoftHSM 2 is installed. */
  public static Optional<Path> module() {
    return MODULES.stream().filter(Files::exists).findFirst();
  }

  /**
   * Opens the token, and makes it when the folder has none.
   *
   * @param folder of its objects and of nothing else; it is there
   * @param settings the file that tells the module of the folder; written
   * @param pin of user and officer, 4 to 255 characters
   * @param random for keys that are made outside
   * @throws IllegalStateException when SoftHSM 2 is not installed, or the PIN is another
   */
  public static KeyVault open(Path folder, Path settings, String pin, SecureRandom random) {
    Path module =
        module()
            .orElseThrow(() ->
                new IllegalStateException("SoftHSM 2 がインストールされていません / SoftHSM 2 is not installed"));
    try {
      Files.writeString(
          settings,
          "directories.tokendir = "
              + folder.toAbsolutePath()
              + "\nobjectstore.backend = file\nlog.level = ERROR\n");
      if (isEmpty(folder)) {
        initialize(settings, pin);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    setEnvironment(SETTING, settings.toAbsolutePath().toString());
    return KeyVault.inToken(module, 0, pin, random);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** PKCS#11 from Java cannot make a token, its own tool can. */
  private static void initialize(Path settings, String pin) throws IOException {
    ProcessBuilder tool =
        new ProcessBuilder(
                "softhsm2-util",
                "--init-token",
                "--free",
                "--label",
                LABEL,
                "--pin",
                pin,
                "--so-pin",
                pin)
            .redirectErrorStream(true);
    tool.environment().put(SETTING, settings.toAbsolutePath().toString());
    Process process = tool.start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException("the token cannot be made: " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the token was made", e);
    }
  }

  /** The module looks into the environment of its own process, which Java only reads. */
  @SuppressWarnings("restricted")
  private static void setEnvironment(String name, String value) {
    Linker linker = Linker.nativeLinker();
    MethodHandle set =
        linker.downcallHandle(
            linker.defaultLookup().find("setenv").orElseThrow(),
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT));
    try (Arena arena = Arena.ofConfined()) {
      int failed = (int) set.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
      if (failed != 0) {
        throw new IllegalStateException("the environment cannot be set: " + name);
      }
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("the environment cannot be set: " + name, e);
    }
  }
}
