package dev.daicho.jpki.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Attribute;
import org.bouncycastle.asn1.pkcs.CertBag;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.SafeBag;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;

/** A certificate to practise with and its key as files that tools take. */
public final class PracticeFiles {

  /** Of every PKCS#12 file; no secret. */
  public static final String PASSWORD = "daicho";

  private static final int PEM_LINE = 64;
  private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

  private PracticeFiles() {}

  /**
   * PKCS#12 (RFC 7292) with key and certificate, under {@link #PASSWORD}; made anew each time. The
   * certificate is put into it just as it is: Java's own key stores read each and would not have a
   * broken one.
   */
  public static byte[] p12(PracticeCertificate one) {
    char[] password = PASSWORD.toCharArray();
    DEROctetString name = new DEROctetString(digest(one.certificate()));
    try {
      OutputEncryptor encryptor =
          new JcePKCSPBEOutputEncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC)
              .setProvider(PROVIDER)
              .setPRF(
                  new AlgorithmIdentifier(
                      PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE))
              .build(password);
      PKCS12SafeBagBuilder key =
          new PKCS12SafeBagBuilder(PrivateKeyInfo.getInstance(one.key()), encryptor);
      key.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, name);
      SafeBag certificate =
          new SafeBag(
              PKCSObjectIdentifiers.certBag,
              new CertBag(
                      PKCSObjectIdentifiers.x509Certificate, new DEROctetString(one.certificate()))
                  .toASN1Primitive(),
              new DERSet(
                  new Attribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, new DERSet(name))));
      PKCS12PfxPduBuilder file = new PKCS12PfxPduBuilder();
      file.addEncryptedData(encryptor, new PKCS12SafeBag[] {new PKCS12SafeBag(certificate)});
      file.addData(key.build());
      return file.build(
              new BcPKCS12MacCalculatorBuilder(
                  new SHA256Digest(), new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
              password)
          .getEncoded(ASN1Encoding.DER);
    } catch (OperatorCreationException | PKCSException e) {
      throw new IllegalStateException("what was made here can be put into PKCS#12", e);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
  }

  /** The certificate and its key in PEM (RFC 7468), not encrypted. */
  public static byte[] pem(PracticeCertificate one) {
    return (armoured("CERTIFICATE", one.certificate()) + armoured("PRIVATE KEY", one.key()))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String armoured(String label, byte[] der) {
    return "-----BEGIN "
        + label
        + "-----\n"
        + Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(der)
        + "\n-----END "
        + label
        + "-----\n";
  }

  /** The key, to sign with. */
  public static PrivateKey key(PracticeCertificate one) {
    boolean rsa =
        PrivateKeyInfo.getInstance(one.key())
            .getPrivateKeyAlgorithm()
            .getAlgorithm()
            .equals(PKCSObjectIdentifiers.rsaEncryption);
    try {
      return KeyFactory.getInstance(rsa ? "RSA" : "EC")
          .generatePrivate(new PKCS8EncodedKeySpec(one.key()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that was made here can be read", e);
    }
  }

  /** By which key and certificate find each other. */
  private static byte[] digest(byte[] certificate) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(certificate);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
