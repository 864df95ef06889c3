package dev.daicho.pki;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Whether a signature is that of a key. Whatever is wrong with either is a plain no. */
public final class Verification {

  private Verification() {}

  /** The scheme that an algorithm identifier names, parameters included; empty when not in use. */
  public static Optional<SignatureScheme> scheme(AlgorithmIdentifier identifier) {
    return Arrays.stream(SignatureScheme.values())
        .filter(scheme -> scheme.identifier().equals(identifier))
        .findFirst();
  }

  /** The name of a scheme's hash, as Java has it. */
  public static String hash(SignatureScheme scheme) {
    return scheme == SignatureScheme.ECDSA_SHA384 ? "SHA-384" : "SHA-256";
  }

  /** Whether the key signed the message. */
  public static boolean holds(
      SubjectPublicKeyInfo key, SignatureScheme scheme, byte[] message, byte[] signature) {
    try {
      return holdsForHash(
          key, scheme, MessageDigest.getInstance(hash(scheme)).digest(message), signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + hash(scheme), e);
    }
  }

  /** Whether the key signed a message with that hash, for messages that are not held. */
  public static boolean holdsForHash(
      SubjectPublicKeyInfo key, SignatureScheme scheme, byte[] hash, byte[] signature) {
    try {
      PublicKey platform =
          KeyFactory.getInstance(scheme == SignatureScheme.RSA_SHA256 ? "RSA" : "EC")
              .generatePublic(new X509EncodedKeySpec(key.getEncoded(ASN1Encoding.DER)));
      if (scheme == SignatureScheme.RSA_SHA256) {
        return rsa(platform, hash, signature);
      }
      Signature check = Signature.getInstance("NONEwithECDSA");
      check.initVerify(platform);
      check.update(hash);
      return check.verify(signature);
    } catch (GeneralSecurityException | IOException e) {
      return false;
    }
  }

  private static boolean rsa(PublicKey key, byte[] hash, byte[] signature)
      throws GeneralSecurityException, IOException {
    Cipher open = Cipher.getInstance("RSA/ECB/PKCS1Padding");
    open.init(Cipher.DECRYPT_MODE, key);
    byte[] expected =
        new DigestInfo(
                new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE), hash)
            .getEncoded(ASN1Encoding.DER);
    return MessageDigest.isEqual(expected, open.doFinal(signature));
  }
}
