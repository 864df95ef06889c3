package dev.daicho.pki;

import static org.assertj.core.api.Assertions.fail;

import dev.daicho.pki.sample.TestAuthority;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.Assumptions;

/**
 * The openssl command, a stranger's judgement. Without it a test skips itself, unless {@code
 * daicho.noSkips} is true, as in {@code .ci/run}: then it fails.
 */
public final class OpenSsl {

  private final Path folder;

  /** Working in a folder. */
  public OpenSsl(Path folder) {
    this.folder = folder;
    boolean there;
    try {
      there = run("version").exit() == 0;
    } catch (IOException e) {
      there = false;
    }
    if (!there && Boolean.getBoolean("daicho.noSkips")) {
      fail("the openssl command is not installed (daicho.noSkips)");
    }
    Assumptions.assumeTrue(there, "the openssl command is not installed");
  }

  /** What it said, both outputs together, and how it ended. */
  public record Said(int exit, String words) {}

  /** Runs it. */
  public Said run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("openssl"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        fail("openssl does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail("interrupted");
    }
    return new Said(process.exitValue(), words);
  }

  /** Lays a file into the folder. */
  public void lay(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  /** Lays a certificate into the folder, as PEM. */
  public void lay(String name, Certificate certificate) throws IOException {
    String pem =
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
            + "\n-----END CERTIFICATE-----\n";
    Files.writeString(folder.resolve(name), pem);
  }

  /** Lays an authority's own certificate into the folder. */
  public void lay(String name, TestAuthority authority) throws IOException {
    lay(name, authority.own());
  }

  /** A file that it has written. */
  public byte[] taken(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }
}
