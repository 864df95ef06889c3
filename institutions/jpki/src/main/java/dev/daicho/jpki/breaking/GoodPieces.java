package dev.daicho.jpki.breaking;

import dev.daicho.jpki.Authority;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.Words;
import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.ListTerms;
import dev.daicho.pki.revocation.RevocationListMaker;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.revocation.RevokedCertificate;
import dev.daicho.signatures.Material;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;

/** What is as it should be, and goes with many samples. */
final class GoodPieces {

  /** How long before the verification lists and answers were made, and how long they still hold. */
  static final Duration HOUR = Duration.ofHours(1);

  private final SampleTown town;
  private final Path folder;
  private final Piece signing;
  private final Piece login;
  private final Piece signingList;
  private final Piece loginList;
  private final Piece content;

  /**
   * Makes what is used by many.
   *
   * @param folder where lists lie while they are made; left as it was
   */
  GoodPieces(SampleTown town, Path folder) {
    this.town = town;
    this.folder = folder;
    this.signing = Piece.good("signing.cer", SampleTown.der(town.issued(CertificateKind.SIGNING)));
    this.login =
        Piece.good("login.cer", SampleTown.der(town.issued(CertificateKind.AUTHENTICATION)));
    this.signingList = Piece.good("signing.crl", list(Authority.SIGNING));
    this.loginList = Piece.good("login.crl", list(Authority.AUTHENTICATION));
    this.content =
        Piece.good("content.txt", "転入届 move-in notice\n".getBytes(StandardCharsets.UTF_8));
  }

  /** Where lists lie while they are made. */
  Path folder() {
    return folder;
  }

  SampleTown town() {
    return town;
  }

  /** What is signed and stamped. */
  Piece content() {
    return content;
  }

  Piece signing() {
    return signing;
  }

  /** The list on which nobody of the residents stands. */
  Piece signingList() {
    return signingList;
  }

  /** Hanako's signing certificate with the list that speaks of it. */
  Case ofSigning() {
    return Case.of(signing).lists(signingList);
  }

  /** Hanako's login certificate with the list that speaks of it. */
  Case ofLogin() {
    return Case.of(login).lists(loginList);
  }

  /** Terms of a complete list of the municipality's point, current at the verification. */
  ListTerms terms(Authority authority) {
    return ListTerms.complete(5, town.at().minus(HOUR), town.at().plus(HOUR))
        .at(town.point(authority));
  }

  private byte[] list(Authority authority) {
    return list(
        authority,
        terms(authority),
        new RevokedCertificate(
            BigInteger.valueOf(0x0133C300), town.begun(), RevocationReason.SUPERSEDED));
  }

  byte[] list(Authority authority, ListTerms terms, RevokedCertificate... entries) {
    return list(town.issuer(authority), town.key(authority), terms, entries);
  }

  byte[] list(Issuer issuer, SigningKey key, ListTerms terms, RevokedCertificate... entries) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new RevocationListMaker(issuer, key, folder).write(terms, List.of(entries).iterator(), out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hanako's certificate of a kind, to be changed. */
  EditedCertificate edit(CertificateKind kind) {
    return new EditedCertificate(town.prepared(kind));
  }

  EditedCertificate edit(TBSCertificate prepared) {
    return new EditedCertificate(prepared);
  }

  /** Signed by the authority that issues signing certificates. */
  byte[] signed(EditedCertificate edited) {
    return edited.sign(town.key(Authority.SIGNING));
  }

  /** A signing certificate with a defect. */
  Sample certificate(Defect defect) {
    return certificate(defect, defect.words());
  }

  /** A signing certificate with a defect, which is told in other words. */
  Sample certificate(Defect defect, Words words) {
    return certificate(defect, words, town.prepared(CertificateKind.SIGNING));
  }

  /** The same for another key of Hanako's. */
  Sample certificate(Defect defect, SubjectPublicKeyInfo key) {
    return certificate(
        defect,
        defect.words(),
        town.prepared(
            CertificateKind.SIGNING,
            SampleTown.HANAKO_SERIAL,
            key,
            town.issuer(Authority.SIGNING)));
  }

  private Sample certificate(Defect defect, Words words, TBSCertificate prepared) {
    byte[] bad =
        defect.made(
            new Defect.Blank(
                prepared,
                CertificateKind.SIGNING,
                town.at(),
                Duration.ofSeconds(1),
                town.key(Authority.SIGNING)::sign,
                town.key(Authority.AUTHENTICATION)::sign));
    return certificate(
        defect.id(), words.ja(), words.en(), bad, defect.expected(), defect.openssl());
  }

  /** A signing certificate that is wrong. */
  Sample certificate(
      String id, String ja, String en, byte[] bad, Expected expected, OpenSslJudges openssl) {
    return new Sample(
        id,
        Material.CERTIFICATE,
        "signing",
        town.at(),
        new Words(ja, en),
        ofSigning().file(Piece.bad(id + ".cer", bad)),
        ofSigning(),
        expected,
        openssl);
  }

  /** A login certificate that is wrong. */
  Sample loginCertificate(
      String id, String ja, String en, byte[] bad, Expected expected, OpenSslJudges openssl) {
    return new Sample(
        id,
        Material.CERTIFICATE,
        "login",
        town.at(),
        new Words(ja, en),
        ofLogin().file(Piece.bad(id + ".cer", bad)),
        ofLogin(),
        expected,
        openssl);
  }

  /** When everything is verified. */
  Instant at() {
    return town.at();
  }

  X500Name point() {
    return town.point(Authority.SIGNING);
  }
}
