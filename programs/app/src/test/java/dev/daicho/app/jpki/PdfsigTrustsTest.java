package dev.daicho.app.jpki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.app.server.TownServer;
import dev.daicho.pki.NssDatabase;
import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.Stranger;
import dev.daicho.signatures.SignPdf;
import dev.daicho.signatures.Signer;
import dev.daicho.signatures.SigningOutcome;
import dev.daicho.town.Town;
import dev.daicho.town.TownSettings;
import dev.daicho.town.settle.IssueToPersonas;
import dev.daicho.town.settle.SettlePersonas;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Poppler's pdfsig, with our root in a database of NSS, judges a document that a fixed person
 * signed and asks the served town by OCSP. Town time is this machine's, since NSS knows no other.
 */
class PdfsigTrustsTest {

  private static final String VALID = "Signature is Valid.";
  private static final String TRUSTED = "Certificate is Trusted.";
  private static final int TRIES = 300;

  /** As many as from a register to J-LIS. */
  private static final int HOPS = 5;

  @TempDir static Path folder;

  @Test
  void trustedAsItIs_notUnderAnotherRoot_notOnceItIsRevoked_andChangesShow() throws Exception {
    try (Town town = Town.open(new TownSettings(folder.resolve("town"), null, null, 20_261_124L))) {
      new SettlePersonas(town).settle();
      for (int hop = 0; hop < HOPS; hop++) {
        town.ways().forEach(Runnable::run);
      }
      try (TownServer server = TownServer.start(town, new TownServer.Listening("127.0.0.1", 0))) {
        // Once it is served, so that certificates name its address; the server does so itself.
        awaitKeys(town);
        judge(town, server.port());
      }
    }
  }

  private static void judge(Town town, int port) throws Exception {
    NssDatabase right = trusting("signing", port);
    NssDatabase other = trusting("authentication", port);
    byte[] signed = signed(town);

    assertThat(pdfsig(right, signed)).contains(VALID, TRUSTED);
    assertThat(pdfsig(other, signed))
        .contains(VALID, "Certificate issuer is unknown.")
        .doesNotContain(TRUSTED);
    byte[] changed = signed.clone();
    changed[20] ^= 1;
    assertThat(pdfsig(right, changed)).contains("Digest Mismatch").doesNotContain(VALID);

    CertificatesFollowTheRegisterTest.moveWithin(town);
    String moved = "";
    for (int tries = 0; tries < TRIES && !moved.contains("Revoked"); tries++) {
      Thread.sleep(Duration.ofMillis(100));
      moved = pdfsig(right, signed);
    }
    assertThat(moved).contains(VALID, "Certificate has been Revoked.");
  }

  private static void awaitKeys(Town town) throws Exception {
    Path keys = keys(town);
    for (int tries = 0; tries < TRIES && !Files.exists(keys); tries++) {
      Thread.sleep(Duration.ofMillis(100));
    }
    assertThat(keys).exists();
  }

  private static Path keys(Town town) {
    return town.folder().resolve(IssueToPersonas.FOLDER).resolve("satsuki-signing.p12");
  }

  /** A database in which one root is trusted. */
  private static NssDatabase trusting(String authority, int port) throws Exception {
    return NssDatabase.create(folder, authority)
        .trust(
            Certificate.getInstance(
                CertificatesFollowTheRegisterTest.get(port, "/ca/" + authority + ".cer")));
  }

  private static String pdfsig(NssDatabase database, byte[] pdf) throws Exception {
    Stranger pdfsig = Stranger.pdfsig(folder);
    pdfsig.lay("signed.pdf", pdf);
    return pdfsig.run("-nssdir", database.address(), "signed.pdf").words();
  }

  private static byte[] signed(Town town) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    char[] password = IssueToPersonas.PASSWORD.toCharArray();
    try (var in = Files.newInputStream(keys(town))) {
      keys.load(in, password);
    }
    Signer satsuki =
        new Signer(
            SigningKey.of(
                (PrivateKey) keys.getKey("satsuki", password), SignatureScheme.RSA_SHA256),
            Certificate.getInstance(keys.getCertificate("satsuki").getEncoded()),
            List.of());
    return ((SigningOutcome.Signed)
            new SignPdf(satsuki, Optional.empty()).sign(blank(), town.clock().instant()))
        .bytes();
  }

  private static byte[] blank() throws Exception {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
