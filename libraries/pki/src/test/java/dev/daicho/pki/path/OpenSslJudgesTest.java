package dev.daicho.pki.path;

import static dev.daicho.pki.path.Samples.ANCHORS;
import static dev.daicho.pki.path.Samples.DAY;
import static dev.daicho.pki.path.Samples.GOOD;
import static dev.daicho.pki.path.Samples.NOW;
import static dev.daicho.pki.path.Samples.SIGNING;
import static dev.daicho.pki.path.Samples.TOMORROW;
import static dev.daicho.pki.path.Samples.revoked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.Stranger;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.revocation.ListTerms;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.revocation.RevokedCertificate;
import dev.daicho.pki.sample.Edit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger comes to the same verdict, where it looks at the same. */
class OpenSslJudgesTest {

  @TempDir Path folder;
  private Stranger openssl;

  @BeforeEach
  void layAnchors() throws IOException {
    openssl = Stranger.openssl(folder);
    openssl.lay("ca.pem", GOOD.issue(CertificateKind.SIGNING_AUTHORITY));
  }

  private boolean openSslAccepts(byte[] der, Instant at, String... more) throws IOException {
    openssl.lay("certificate.pem", Certificate.getInstance(der));
    List<String> command =
        new ArrayList<>(
            List.of(
                "verify",
                "-CAfile",
                "ca.pem",
                "-attime",
                Long.toString(at.getEpochSecond()),
                "-check_ss_sig"));
    command.addAll(List.of(more));
    command.add("certificate.pem");
    return openssl.run(command.toArray(String[]::new)).exit() == 0;
  }

  private static boolean accepted(Explanation explanation) {
    return explanation.verdict() instanceof Verdict.Accepted;
  }

  @Test
  void onTimes() throws IOException {
    Instant last = Instant.parse("2031-05-01T14:59:59Z");
    // The last second itself belongs to the validity by RFC 5280, 4.1.2.5, but not for openssl.
    for (Instant at :
        List.of(DAY.minusSeconds(1), DAY, NOW, last.minusSeconds(1), last.plusSeconds(1))) {
      assertThat(accepted(Samples.validate(SIGNING, ANCHORS, at)))
          .as(at.toString())
          .isEqualTo(openSslAccepts(SIGNING, at));
    }
  }

  @Test
  void onSignaturesAndExtensions() throws IOException {
    byte[] changed = SIGNING.clone();
    changed[changed.length - 1] ^= 1;
    Map<String, byte[]> all =
        Map.of(
            "good",
            SIGNING,
            "changed",
            changed,
            "by another key",
            Samples.signing().sign(GOOD.signer(CertificateKind.AUTHENTICATION)),
            "of another generation",
            Edit.of(Generation.NEXT, CertificateKind.SIGNING).sign(),
            "with a critical extension that is not known",
            Samples.signing()
                .and(new ASN1ObjectIdentifier("1.2.3.4.5"), true, DERNull.INSTANCE)
                .sign());
    for (Map.Entry<String, byte[]> one : all.entrySet()) {
      assertThat(
              accepted(Samples.validate(one.getValue(), Samples.anchors(Generation.PRESENT), NOW)))
          .as(one.getKey())
          .isEqualTo(openSslAccepts(one.getValue(), NOW))
          .isEqualTo(one.getKey().equals("good"));
    }
  }

  @Test
  void onLists() throws IOException {
    ListTerms terms = ListTerms.complete(1, DAY, TOMORROW);
    Map<String, byte[]> lists =
        Map.of(
            "without it", list(Generation.PRESENT, terms),
            "with it", list(Generation.PRESENT, terms, revoked(DAY, RevocationReason.SUPERSEDED)),
            "of its point", list(Generation.PRESENT, Samples.terms()),
            "of another point",
                list(Generation.PRESENT, terms.at(GOOD.issuer(CertificateKind.SIGNING).name())),
            "of another generation", list(Generation.NEXT, terms),
            "old", list(Generation.PRESENT, ListTerms.complete(1, DAY, NOW.minusSeconds(1))),
            "of the future",
                list(Generation.PRESENT, ListTerms.complete(1, NOW.plusSeconds(1), TOMORROW)));
    for (Map.Entry<String, byte[]> one : lists.entrySet()) {
      openssl.lay("list.der", one.getValue());
      openssl.run("crl", "-inform", "DER", "-in", "list.der", "-out", "list.pem");
      Evidence evidence = Evidence.none().with(Samples.read(one.getValue()));
      assertThat(accepted(Samples.validate(evidence)))
          .as(one.getKey())
          .isEqualTo(
              openSslAccepts(SIGNING, NOW, "-crl_check", "-extended_crl", "-CRLfile", "list.pem"));
    }
  }

  private byte[] list(Generation generation, ListTerms terms, RevokedCertificate... entries) {
    return new Samples(folder).listDer(generation, CertificateKind.SIGNING, terms, entries);
  }
}
