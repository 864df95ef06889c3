package dev.daicho.jpki.breaking;

import dev.daicho.jpki.Authority;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.time.TimeStampAuthority;
import dev.daicho.signatures.Packaging;
import dev.daicho.signatures.SignCms;
import dev.daicho.signatures.SignPdf;
import dev.daicho.signatures.SignXml;
import dev.daicho.signatures.Signer;
import dev.daicho.signatures.SigningOutcome;
import dev.daicho.signatures.TimeStamps;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Certificate;

/** Signs and stamps for the corpus, by our own libraries, an hour before the verification. */
final class Signing {

  private static final ASN1ObjectIdentifier STAMP_POLICY =
      new ASN1ObjectIdentifier("1.2.392.200149.8.5.99.1");

  private final GoodPieces good;
  private final SampleTown town;

  Signing(GoodPieces good) {
    this.good = good;
    this.town = good.town();
  }

  Instant when() {
    return town.at().minus(Duration.ofHours(1));
  }

  static byte[] bytes(SigningOutcome outcome) {
    if (outcome instanceof SigningOutcome.NotSigned not) {
      throw new IllegalStateException(not.why() + ": " + not.seen());
    }
    return ((SigningOutcome.Signed) outcome).bytes();
  }

  Signer hanako() {
    return signer(town.hanakoSigns(), town.issued(CertificateKind.SIGNING));
  }

  Signer taro() {
    return signer(town.taroSigns(), town.taro());
  }

  /** Hanako with another certificate of hers. */
  Signer hanako(Certificate certificate) {
    return signer(town.hanakoSigns(), certificate);
  }

  private static Signer signer(SigningKey key, Certificate certificate) {
    return new Signer(key, certificate, List.of());
  }

  byte[] cms(Signer signer) {
    return cms(signer, good.content().bytes());
  }

  byte[] cms(Signer signer, byte[] content) {
    return bytes(new SignCms(signer, Optional.empty()).sign(content, Packaging.DETACHED, when()));
  }

  /** Signed at another time, as it claims. */
  byte[] cms(Signer signer, Instant claimed) {
    return bytes(
        new SignCms(signer, Optional.empty())
            .sign(good.content().bytes(), Packaging.DETACHED, claimed));
  }

  byte[] stamped(Signer signer, TimeStamps stamps) {
    return bytes(
        new SignCms(signer, Optional.of(stamps))
            .sign(good.content().bytes(), Packaging.DETACHED, when()));
  }

  byte[] pdf(Signer signer, byte[] document) {
    return bytes(new SignPdf(signer, Optional.empty()).sign(document, when()));
  }

  byte[] xml(Signer signer, byte[] document) {
    return bytes(new SignXml(signer, Optional.empty()).sign(document, Packaging.ENVELOPED, when()));
  }

  /** Who stamps time, at a moment, with a certificate of the signing authority. */
  TimeStampAuthority stamps(Instant at) {
    return stamps(
        at,
        good.edit(
                town.helper(
                    CertificateKind.TIME_STAMPING_AUTHORITY, town.issuer(Authority.SIGNING)))
            .sign(town.key(Authority.SIGNING)));
  }

  /** The same with another certificate. */
  TimeStampAuthority stamps(Instant at, byte[] certificate) {
    return new TimeStampAuthority(
        town.helper(),
        Certificate.getInstance(certificate),
        STAMP_POLICY,
        () -> BigInteger.valueOf(4711),
        () -> at);
  }
}
