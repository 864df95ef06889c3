package dev.daicho.pki.lint.strength;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.math.ec.ECPoint;

/** What a certified key is made of. */
final class Keys {

  private static final Map<ASN1ObjectIdentifier, X9ECParameters> CURVES =
      Map.of(
          SECObjectIdentifiers.secp256r1,
          ECNamedCurveTable.getByOID(SECObjectIdentifiers.secp256r1),
          SECObjectIdentifiers.secp384r1,
          ECNamedCurveTable.getByOID(SECObjectIdentifiers.secp384r1));

  private Keys() {}

  /** An RSA key; empty when it is another or cannot be read. */
  static Optional<RSAPublicKey> rsa(SubjectPublicKeyInfo key) {
    if (!key.getAlgorithm().getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return Optional.empty();
    }
    try {
      return Optional.of(RSAPublicKey.getInstance(key.parsePublicKey()));
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  /** Whether it is for elliptic curves. */
  static boolean isEc(SubjectPublicKeyInfo key) {
    return key.getAlgorithm().getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey);
  }

  /** Its curve, when it is one in use. */
  static Optional<X9ECParameters> curve(SubjectPublicKeyInfo key) {
    return isEc(key) && key.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier
        ? Optional.ofNullable(CURVES.get(key.getAlgorithm().getParameters()))
        : Optional.empty();
  }

  /** Whether its point, compressed or not, is on the curve and not at infinity. */
  static boolean onCurve(SubjectPublicKeyInfo key, X9ECParameters curve) {
    try {
      ECPoint point = curve.getCurve().decodePoint(key.getPublicKeyData().getOctets());
      return !point.isInfinity() && point.isValid();
    } catch (IllegalArgumentException | IllegalStateException e) {
      return false;
    }
  }
}
