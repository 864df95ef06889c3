package dev.daicho.jpki.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A token of SoftHSM 2 for tests, in a folder that is thrown away; skipped where there is none. */
final class SoftHsm {

  /** The user's PIN. */
  static final String PIN = "1234";

  private SoftHsm() {}

  /**
   * Makes the token, which lies in the first slot.
   *
   * @return the module that speaks to it
   */
  static Path initialize(Path folder) throws IOException, InterruptedException {
    Optional<Path> module =
        Stream.of(
                "/usr/lib/softhsm/libsofthsm2.so",
                "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
                "/usr/local/lib/softhsm/libsofthsm2.so",
                "/opt/homebrew/lib/softhsm/libsofthsm2.so")
            .map(Path::of)
            .filter(Files::exists)
            .findFirst();
    Assumptions.assumeTrue(module.isPresent(), "SoftHSM 2 is not installed");
    Path tokens = Files.createDirectories(folder.resolve("tokens"));
    Path settings = Path.of(System.getenv("SOFTHSM2_CONF"));
    Files.createDirectories(settings.getParent());
    Files.writeString(
        settings, "directories.tokendir = " + tokens + "\nobjectstore.backend = file\n");
    int exit =
        new ProcessBuilder(
                List.of(
                    "softhsm2-util",
                    "--init-token",
                    "--free",
                    "--label",
                    "daicho-test",
                    "--pin",
                    PIN,
                    "--so-pin",
                    "5678"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException("softhsm2-util ended with " + exit);
    }
    return module.orElseThrow();
  }
}
