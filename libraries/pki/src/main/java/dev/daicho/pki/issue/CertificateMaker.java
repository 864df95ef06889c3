package dev.daicho.pki.issue;

import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.extension.CertificateExtension;
import dev.daicho.pki.profile.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;

/**
 * Encodes a certificate by its profile, and has it signed. Both are apart, so that what is going to
 * be signed can be looked at and put on record first.
 */
public final class CertificateMaker {

  private CertificateMaker() {}

  /**
   * What would be signed (TBSCertificate, RFC 5280, 4.1), version 3, with the extensions in the
   * order of the profile.
   *
   * @param scheme how the issuer will sign
   */
  public static TBSCertificate prepare(
      Profile profile, Issuer issuer, Subscriber subscriber, SignatureScheme scheme) {
    V3TBSCertificateGenerator maker = new V3TBSCertificateGenerator();
    maker.setSerialNumber(new ASN1Integer(subscriber.serial()));
    maker.setSignature(scheme.identifier());
    maker.setIssuer(issuer.name());
    // Bouncy Castle writes UTCTime before 2050 and GeneralizedTime from then on (RFC 5280,
    // 4.1.2.5).
    maker.setStartDate(new Time(Date.from(subscriber.validity().from())));
    maker.setEndDate(new Time(Date.from(subscriber.validity().until())));
    maker.setSubject(subscriber.name());
    maker.setSubjectPublicKeyInfo(subscriber.key());
    maker.setExtensions(extensions(profile, issuer, subscriber));
    return maker.generateTBSCertificate();
  }

  private static Extensions extensions(Profile profile, Issuer issuer, Subscriber subscriber) {
    ExtensionsGenerator all = new ExtensionsGenerator();
    for (CertificateExtension rule : profile.extensions()) {
      Extension extension = rule.of(issuer, subscriber).orElse(null);
      if (extension != null) {
        all.addExtension(extension);
      }
    }
    return all.generate();
  }

  /**
   * Signs what was prepared.
   *
   * @throws IllegalArgumentException when it was prepared for another scheme than the key's
   */
  public static Certificate sign(TBSCertificate prepared, SigningKey key) {
    if (!prepared.getSignature().equals(key.scheme().identifier())) {
      throw new IllegalArgumentException("it was prepared for another signature scheme");
    }
    return new Certificate(
        prepared, key.scheme().identifier(), new DERBitString(key.sign(encoded(prepared))));
  }

  private static byte[] encoded(TBSCertificate prepared) {
    try {
      return prepared.getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new UncheckedIOException("what was made here can be encoded", e);
    }
  }
}
