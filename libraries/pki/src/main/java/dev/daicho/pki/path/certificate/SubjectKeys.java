package dev.daicho.pki.path.certificate;

import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Shown;
import dev.daicho.pki.profile.KeyType;
import java.io.IOException;
import java.util.Locale;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** What a certified key is, in words. */
final class SubjectKeys {

  private SubjectKeys() {}

  /** The type of a key that is known to be RSA or on one of the two curves. */
  static KeyType type(SubjectPublicKeyInfo key) {
    if (isRsa(key)) {
      return KeyType.RSA_2048;
    }
    return SECObjectIdentifiers.secp256r1.equals(key.getAlgorithm().getParameters())
        ? KeyType.P_256
        : KeyType.P_384;
  }

  private static boolean isRsa(SubjectPublicKeyInfo key) {
    return key.getAlgorithm().getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption);
  }

  static Field shown(SubjectPublicKeyInfo key) {
    if (isRsa(key)) {
      return Field.of("鍵", "key", rsa(key));
    }
    return Field.of(
        "鍵",
        "key",
        key.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier curve
            ? Shown.oid(curve)
            : Shown.oid(key.getAlgorithm().getAlgorithm()));
  }

  private static String rsa(SubjectPublicKeyInfo key) {
    try {
      RSAPublicKey rsa = RSAPublicKey.getInstance(key.parsePublicKey());
      return "RSA "
          + rsa.getModulus().bitLength()
          + " bits, e="
          + rsa.getPublicExponent().toString(16).toUpperCase(Locale.ROOT)
          + " (hex)";
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      return "RSA ?";
    }
  }
}
