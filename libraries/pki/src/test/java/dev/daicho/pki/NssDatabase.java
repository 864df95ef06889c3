package dev.daicho.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.asn1.x509.Certificate;

/** A database in which NSS, and who judges by it, keeps the roots that it trusts. */
public final class NssDatabase {

  private static final String FOR_EVERYTHING = "CT,C,C";

  private final Stranger certutil;
  private final String name;

  private NssDatabase(Stranger certutil, String name) {
    this.certutil = certutil;
    this.name = name;
  }

  /** An empty one without a password. */
  public static NssDatabase create(Path folder, String name) throws IOException {
    NssDatabase made = new NssDatabase(Stranger.certutil(folder), name);
    Files.createDirectories(folder.resolve(name));
    made.certutil("-N", "-d", made.address(), "--empty-password");
    return made;
  }

  /** Trusts a root. */
  public NssDatabase trust(Certificate root) throws IOException {
    String file = name + ".pem";
    certutil.lay(file, root);
    certutil("-A", "-d", address(), "-n", "root", "-t", FOR_EVERYTHING, "-i", file);
    return this;
  }

  /** How a command that runs in the same folder is told of it. */
  public String address() {
    return "sql:" + name;
  }

  private void certutil(String... arguments) throws IOException {
    Stranger.Said said = certutil.run(arguments);
    assertThat(said.exit()).as(said.words()).isZero();
  }
}
