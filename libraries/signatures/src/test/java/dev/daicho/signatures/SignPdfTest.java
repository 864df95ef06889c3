package dev.daicho.signatures;

import static dev.daicho.signatures.Town.HANAKO;
import static dev.daicho.signatures.Town.SIGNED;
import static dev.daicho.signatures.Town.TARO;
import static dev.daicho.signatures.Town.notSigned;
import static dev.daicho.signatures.Town.signed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.NssDatabase;
import dev.daicho.pki.Stranger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignPdfTest {

  @TempDir Path folder;

  private static final SignPdf PLAIN = new SignPdf(HANAKO, Optional.empty());
  private static final byte[] ONCE = signed(PLAIN.sign(Town.pdf(), SIGNED));
  private static final byte[] TWICE =
      signed(new SignPdf(TARO, Optional.empty()).sign(ONCE, SIGNED.plusSeconds(60)));

  /**
   * With one more extension than a resident's certificate has, an extended key usage: when pdfsig
   * 22.12 is told not to ask by OCSP, it reads NSS's last error instead of its answer, and having
   * looked for that extension in vain leaves an error (-8157) behind although NSS trusts the
   * certificate. As they are, certificates are trusted where pdfsig may ask: a test of the served
   * town shows it.
   */
  private static final Signer WITH_PURPOSE =
      Town.signer(Town.TARO_KEY, Town.issueWithPurpose(Town.TARO_KEY, 78));

  private void trustTheRoot() throws IOException {
    NssDatabase.create(folder, "nss").trust(Town.ROOT.own());
  }

  private String pdfsig(byte[] pdf) throws IOException {
    Stranger pdfsig = Stranger.pdfsig(folder);
    pdfsig.lay("signed.pdf", pdf);
    return pdfsig.run("-no-ocsp", "-nssdir", "sql:nss", "signed.pdf").words();
  }

  @Test
  void pdfsigFindsEverySignatureValid() throws IOException {
    trustTheRoot();
    assertThat(pdfsig(ONCE))
        .contains("Signature is Valid.")
        .contains("Total document signed")
        .contains("ETSI.CAdES.detached");
    String twice = pdfsig(TWICE);
    assertThat(twice.split("Signature is Valid\\.", -1)).hasSize(3);
    assertThat(twice).contains("Not total document signed").contains("Total document signed");
  }

  @Test
  void nssTrustsTheCertificateAsASigners() throws IOException {
    trustTheRoot();
    Stranger vfychain = new Stranger(folder, List.of("vfychain"), "-?");
    Files.write(folder.resolve("signer.der"), Town.HANAKO_CERTIFICATE.getEncoded());
    String emailSigner = "4";
    assertThat(
            vfychain
                .run("-b", "2604010200Z", "-d", "sql:nss", "-pp", "-u", emailSigner, "signer.der")
                .words())
        .contains("Chain is good!");
  }

  @Test
  void pdfsigTrustsACertificateOfOurRoot() throws IOException {
    trustTheRoot();
    byte[] pdf = signed(new SignPdf(WITH_PURPOSE, Optional.empty()).sign(ONCE, SIGNED));
    assertThat(pdfsig(pdf)).contains("Signature is Valid.").contains("Certificate is Trusted.");
  }

  @Test
  void pdfsigRefusesAChangedByteAndDoesNotTrustAStrangersRoot() throws IOException {
    NssDatabase.create(folder, "nss");
    byte[] other = signed(new SignPdf(WITH_PURPOSE, Optional.empty()).sign(Town.pdf(), SIGNED));
    assertThat(pdfsig(other))
        .contains("Signature is Valid.")
        .contains("Certificate issuer is unknown.");
    byte[] changed = ONCE.clone();
    int at = new String(ONCE, StandardCharsets.ISO_8859_1).indexOf("/MediaBox [0.0") + 11;
    changed[at] = '7';
    assertThat(pdfsig(changed)).contains("Digest Mismatch");
  }

  @Test
  void aSecondSignatureKeepsTheFirstByteForByte() {
    assertThat(Arrays.copyOf(TWICE, ONCE.length)).isEqualTo(ONCE);
  }

  @Test
  void whatIsNoPdfOrHasAPasswordIsRefused() throws IOException {
    notSigned(PLAIN.sign(Town.FILING, SIGNED), SigningRefusal.DOCUMENT_UNREADABLE);
    notSigned(
        PLAIN.sign(Arrays.copyOf(ONCE, ONCE.length / 2), SIGNED),
        SigningRefusal.DOCUMENT_UNREADABLE);
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      notSigned(PLAIN.sign(bytes.toByteArray(), SIGNED), SigningRefusal.DOCUMENT_UNREADABLE);
    }
  }

  @Test
  void stamped() throws IOException {
    trustTheRoot();
    byte[] pdf =
        signed(
            new SignPdf(WITH_PURPOSE, Optional.of(Town.STAMPS::answer)).sign(Town.pdf(), SIGNED));
    assertThat(pdfsig(pdf)).contains("Signature is Valid.").contains("Certificate is Trusted.");
  }
}
