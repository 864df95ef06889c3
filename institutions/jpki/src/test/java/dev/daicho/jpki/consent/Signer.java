package dev.daicho.jpki.consent;

import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.procedure.IssueCertificate;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.KeyType;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.Signature;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Somebody with a card that signs. */
public final class Signer {

  private static final KeyPair KEY = KeyType.RSA_2048.generate(new SecureRandom());

  private final TestJpki jpki;
  private final Holder holder = TestJpki.holder();
  private CertificateNumber number;

  /** With a first certificate. */
  public Signer(TestJpki jpki) {
    this.jpki = jpki;
    this.number = jpki.issue(order(false)).number();
  }

  private IssueCertificate.Order order(boolean renewal) {
    IssueCertificate.Order usual = TestJpki.order(CertificateKind.SIGNING, holder);
    return new IssueCertificate.Order(
        usual.kind(),
        usual.holder(),
        usual.municipality(),
        usual.birth(),
        usual.attributes(),
        SubjectPublicKeyInfo.getInstance(KEY.getPublic().getEncoded()),
        usual.carrier(),
        usual.carrierEnds(),
        renewal);
  }

  /** The certificate that they have now. */
  public CertificateNumber number() {
    return number;
  }

  /** Gets the next certificate, in place of the present one. */
  public CertificateNumber renew() {
    number = jpki.issue(order(true)).number();
    return number;
  }

  /** Signs as the card does. */
  public static byte[] sign(byte[] message) {
    try {
      Signature sign = Signature.getInstance("SHA256withRSA");
      sign.initSign(KEY.getPrivate());
      sign.update(message);
      return sign.sign();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
