package dev.daicho.signatures;

import static dev.daicho.signatures.Town.FILING;
import static dev.daicho.signatures.Town.HANAKO;
import static dev.daicho.signatures.Town.HANAKO_CERTIFICATE;
import static dev.daicho.signatures.Town.LATER;
import static dev.daicho.signatures.Town.SIGNED;
import static dev.daicho.signatures.Town.signed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.der.Der;
import dev.daicho.pki.path.Checked;
import dev.daicho.pki.path.Explanation;
import dev.daicho.pki.path.ExplanationForm;
import dev.daicho.pki.path.ExplanationText;
import dev.daicho.pki.path.Outcome;
import dev.daicho.pki.path.PathValidation;
import dev.daicho.pki.path.Purpose;
import dev.daicho.pki.path.TrustAnchors;
import dev.daicho.pki.revocation.ListTerms;
import dev.daicho.pki.revocation.RevocationList;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.revocation.RevokedCertificate;
import dev.daicho.pki.sample.MadeLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

  private static final TrustAnchors ANCHORS = TrustAnchors.of(Town.ROOT.own());
  private static final Terms TERMS = Terms.of(ANCHORS, LATER);
  private static final byte[] STAMPED =
      signed(
          new SignCms(HANAKO, Optional.of(Town.STAMPS::answer))
              .sign(FILING, Packaging.DETACHED, SIGNED));

  @TempDir Path folder;

  private RevocationList.Reading list(RevokedCertificate... entries) throws IOException {
    return Explain.list(
        MadeLists.der(
            Town.ROOT.issuer(),
            Town.ROOT.key(),
            folder,
            ListTerms.complete(5, LATER.minusSeconds(60), LATER.plusSeconds(60)),
            List.of(entries)));
  }

  private static Terms telling(RevocationList.Reading... lists) {
    return TERMS.with(new GivenStatus(Arrays.asList(lists), List.of(), Optional.empty(), true));
  }

  private static RevokedCertificate revoked(Instant when) {
    return new RevokedCertificate(
        HANAKO_CERTIFICATE.getSerialNumber().getPositiveValue(),
        when,
        RevocationReason.KEY_COMPROMISE);
  }

  private static Explained explain(byte[] file, Terms terms) {
    return Explain.file(file, terms).orElseThrow();
  }

  private static String first(Explained explained) {
    return explained.verdict().first().map(Checked::check).orElse("");
  }

  @Test
  void aDocumentIsExplainedWithItsSignersCertificateInOneList() throws IOException {
    Explained explained = explain(STAMPED, telling(list()).beside(FILING));
    assertThat(explained.material()).isEqualTo(Material.CMS);
    assertThat(explained.verdict().code()).isEqualTo("ACCEPTED");
    Explanation only = explained.explanations().getFirst();
    List<String> names = only.checks().stream().map(Checked::check).toList();
    assertThat(names)
        .startsWith("Format")
        .containsSubsequence("SignatureValue", "TimeStampAuthority", "SignedByIssuer")
        .containsSubsequence(PathValidation.checks());
    assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    assertThat(ExplanationText.both(only))
        .startsWith("CMSの署名 ")
        .contains("合格 / passed  SignatureValue [RFC 5652, 5.6; XML Signature 1.1 3.2.2] ");
    assertThat(ExplanationForm.of(only).checks()).hasSameSizeAs(names);
  }

  @Test
  void withoutAStatusItIsUndecidedWhereOneIsRequired() {
    Explained explained = explain(STAMPED, telling().beside(FILING));
    assertThat(explained.verdict().code()).isEqualTo("UNDECIDED");
    assertThat(first(explained)).isEqualTo("StatusGiven");
    assertThat(explain(STAMPED, TERMS.beside(FILING)).verdict().code()).isEqualTo("ACCEPTED");
  }

  @Test
  void whatAStampProvesToBeEarlierThanTheRevocationIsAccepted() throws IOException {
    byte[] plain =
        signed(new SignCms(HANAKO, Optional.empty()).sign(FILING, Packaging.DETACHED, SIGNED));
    Terms later = telling(list(revoked(SIGNED.plusSeconds(600)))).beside(FILING);
    assertThat(first(explain(plain, later))).isEqualTo("NotRevokedByList");
    assertThat(explain(STAMPED, later).verdict().code()).isEqualTo("ACCEPTED");
    Terms earlier = telling(list(revoked(SIGNED.minusSeconds(600)))).beside(FILING);
    assertThat(first(explain(STAMPED, earlier))).isEqualTo("NotRevokedByList");
  }

  @Test
  void theSignaturesOwnFailuresComeFirst() throws IOException {
    Terms revoked = telling(list(revoked(SIGNED.minusSeconds(600))));
    Explained changed = explain(STAMPED, revoked.beside("other".getBytes(StandardCharsets.UTF_8)));
    assertThat(first(changed)).isEqualTo("Digest");
    assertThat(changed.verdict().code()).isEqualTo("REFUSED");
    Explained strange = explain(STAMPED, Terms.of(TrustAnchors.of(), LATER).beside(FILING));
    assertThat(first(strange)).isEqualTo("TimeStampAuthority");
  }

  @Test
  void whatCannotBeReadIsSaidSoAndItsCertificateIsNotReached() {
    Explained cut = explain(Arrays.copyOf(STAMPED, 400), TERMS);
    assertThat(first(cut)).isEqualTo("Format");
    assertThat(cut.explanations().getFirst().checks().getLast().outcome())
        .isEqualTo(Outcome.NOT_REACHED);
  }

  @Test
  void eachSignatureOfADocumentCounts() {
    byte[] twice =
        signed(
            new SignPdf(Town.TARO, Optional.empty())
                .sign(
                    signed(new SignPdf(HANAKO, Optional.empty()).sign(Town.pdf(), SIGNED)),
                    SIGNED));
    Explained explained = explain(twice, TERMS);
    assertThat(explained.material()).isEqualTo(Material.PDF);
    assertThat(explained.explanations()).hasSize(2);
    assertThat(explained.verdict().code()).isEqualTo("ACCEPTED");
    assertThat(first(explain(twice, TERMS.with(Purpose.login())))).isEqualTo("PolicyAccepted");
    byte[] xml =
        signed(new SignXml(HANAKO, Optional.empty()).sign(Town.XML, Packaging.ENVELOPED, SIGNED));
    assertThat(explain(xml, TERMS).verdict().code()).isEqualTo("ACCEPTED");
  }

  @Test
  void aCertificateInEitherForm() throws IOException {
    byte[] der = Der.encoded(HANAKO_CERTIFICATE);
    String pem =
        "words before\n-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(der)
            + "\n-----END CERTIFICATE-----\n";
    for (byte[] file : List.of(der, pem.getBytes(StandardCharsets.US_ASCII))) {
      Explained explained = explain(file, telling(list(revoked(LATER.plusSeconds(1)))));
      assertThat(explained.material()).isEqualTo(Material.CERTIFICATE);
      assertThat(explained.verdict().code()).isEqualTo("ACCEPTED");
    }
    assertThat(
            first(
                explain(
                    "-----BEGIN CERTIFICATE-----\n!".getBytes(StandardCharsets.US_ASCII), TERMS)))
        .isEqualTo("WellFormed");
    assertThat(Recognised.all((pem + pem).getBytes(StandardCharsets.US_ASCII))).hasSize(2);
    assertThat(Explain.file("nothing".getBytes(StandardCharsets.US_ASCII), TERMS)).isEmpty();
    assertThat(Explain.file(new byte[0], TERMS)).isEmpty();
  }

  @Test
  void theListThatSpeaksOfItIsFoundAmongSeveral() throws IOException {
    RevocationList.Reading old =
        Explain.list(
            MadeLists.der(
                Town.ROOT.issuer(),
                Town.ROOT.key(),
                folder,
                ListTerms.complete(4, SIGNED.minusSeconds(60), SIGNED),
                List.of()));
    RevocationList.Reading broken = Explain.list(new byte[] {1});
    byte[] der = Der.encoded(HANAKO_CERTIFICATE);
    assertThat(explain(der, telling(broken, old, list())).verdict().code()).isEqualTo("ACCEPTED");
    assertThat(first(explain(der, telling(old)))).isEqualTo("ListNotOld");
    assertThat(first(explain(der, telling(broken)))).isEqualTo("ListReadable");
  }

  private static byte[] stamp() throws Exception {
    TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
    asking.setCertReq(true);
    byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(FILING);
    return Town.STAMPS
        .answer(asking.generate(NISTObjectIdentifiers.id_sha256, digest).getEncoded())
        .der();
  }

  @Test
  void aTimeStampAlone() throws Exception {
    byte[] token = new TimeStampResponse(stamp()).getTimeStampToken().getEncoded();
    for (byte[] file : List.of(stamp(), token)) {
      Explained right = explain(file, TERMS.beside(FILING));
      assertThat(right.material()).isEqualTo(Material.TIME_STAMP);
      assertThat(right.verdict().code()).isEqualTo("ACCEPTED");
      assertThat(first(explain(file, TERMS.beside(new byte[1])))).isEqualTo("StampImprint");
      assertThat(first(explain(file, Terms.of(ANCHORS, SIGNED)))).isEqualTo("StampBegun");
      assertThat(first(explain(file, Terms.of(TrustAnchors.of(), LATER)))).isEqualTo("IssuerNamed");
      byte[] changed = file.clone();
      changed[changed.length - 1] ^= 1;
      assertThat(first(explain(changed, TERMS))).isEqualTo("StampSigned");
      assertThat(first(explain(Arrays.copyOf(file, file.length - 1), TERMS)))
          .isEqualTo("StampReadable");
    }
    byte[] refused = Town.STAMPS.answer(new byte[] {0x30, 0}).der();
    assertThat(explain(refused, TERMS).material()).isEqualTo(Material.TIME_STAMP);
    assertThat(first(explain(refused, TERMS))).isEqualTo("StampGranted");
  }

  @Test
  void nothingIsThrownWhateverByteIsWrong() throws Exception {
    byte[] stamp = stamp();
    for (int at = 0; at < stamp.length; at += 7) {
      byte[] wrong = stamp.clone();
      wrong[at] ^= 0x21;
      assertThat(Explain.file(wrong, TERMS)).as("byte " + at).isNotNull();
    }
  }
}
