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

/**
 * A stranger's command that judges what was made here. What a test does without it is {@link
 * NoSkips}' affair.
 */
public final class Stranger {

  private final Path folder;
  private final List<String> command;

  /** What it said, both outputs together, and how it ended. */
  public record Said(int exit, String words) {}

  /**
   * A command working in a folder.
   *
   * @param asking the argument with which it answers when it is there
   */
  public Stranger(Path folder, List<String> command, String asking) {
    this.folder = folder;
    this.command = command;
    boolean there;
    try {
      run(asking);
      there = true;
    } catch (IOException e) {
      there = false;
    }
    NoSkips.need(there, command + " is not installed");
  }

  /** The openssl command. */
  public static Stranger openssl(Path folder) {
    return new Stranger(folder, List.of("openssl"), "version");
  }

  /** Poppler's, which judges by NSS. */
  public static Stranger pdfsig(Path folder) {
    return new Stranger(folder, List.of("pdfsig"), "-v");
  }

  /** NSS's, which keeps databases of certificates. */
  public static Stranger certutil(Path folder) {
    return new Stranger(folder, List.of("certutil"), "-H");
  }

  /** Runs it. */
  public Said run(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        fail(all + " does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail("interrupted");
    }
    return new Said(process.exitValue(), words);
  }

  /** A file that it made. */
  public byte[] taken(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }

  /** Lays a file into the folder. */
  public void lay(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  /** Lays a certificate into the folder, as PEM. */
  public void lay(String name, Certificate certificate) throws IOException {
    Files.writeString(
        folder.resolve(name),
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
            + "\n-----END CERTIFICATE-----\n");
  }

  /** Lays an authority's own certificate into the folder. */
  public void lay(String name, TestAuthority authority) throws IOException {
    lay(name, authority.own());
  }
}
