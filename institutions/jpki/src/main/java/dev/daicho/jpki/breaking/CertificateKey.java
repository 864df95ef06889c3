package dev.daicho.jpki.breaking;

import dev.daicho.pki.der.Der;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.KeyType;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Certificates of keys that are weak, or of a type that no card has. */
final class CertificateKey implements Family {

  private static final BigInteger F4 = BigInteger.valueOf(65_537);
  private static final OpenSslJudges NONE =
      OpenSslJudges.none(
          "openssl verifyはこの鍵の性質を見ない", "openssl verify does not look at that of a key");

  private final SecureRandom random;

  CertificateKey(SecureRandom random) {
    this.random = random;
  }

  @Override
  public List<Sample> samples(GoodPieces good) {
    BigInteger modulus = modulus(good.town().hanakoKey());
    SubjectPublicKeyInfo point = SampleTown.info(KeyType.P_384.generate(random));
    byte[] off = point.getPublicKeyData().getOctets();
    off[off.length - 1] ^= 1;
    return List.of(
        good.certificate(
            Defect.KEY_OF_1024_BITS,
            rsa(
                BigInteger.probablePrime(512, random)
                    .multiply(BigInteger.probablePrime(512, random)),
                F4)),
        of(
            good,
            "key-with-exponent-3",
            "公開指数3のRSA鍵の証明書",
            "of an RSA key with exponent 3",
            rsa(modulus, BigInteger.valueOf(3)),
            Expected.refused("RsaExponent", "FIPS 186-5", "A.1.1"),
            NONE),
        of(
            good,
            "key-with-exponent-1",
            "公開指数1のRSA鍵の証明書（誰でも署名できる）",
            "of an RSA key with exponent 1, by which everybody can sign",
            rsa(modulus, BigInteger.ONE),
            Expected.refused("RsaExponent", "FIPS 186-5", "A.1.1"),
            NONE),
        of(
            good,
            "key-even",
            "法が偶数のRSA鍵の証明書",
            "of an RSA key with an even modulus",
            rsa(modulus.clearBit(0), F4),
            Expected.refused("RsaModulusOdd", "SP 800-89", "5.3.3"),
            NONE),
        of(
            good,
            "key-of-p-256",
            "どのカードにもないP-256の鍵の証明書",
            "of a P-256 key, which no generation of cards has",
            SampleTown.info(KeyType.P_256.generate(random)),
            Expected.refused("KeyTypeAllowed", "電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律施行規則", "2, 38"),
            NONE),
        of(
            good,
            "key-of-p-521",
            "P-521の鍵の証明書",
            "of a P-521 key",
            made("EC", "secp521r1"),
            Expected.refused("NamedCurve", "RFC 5480", "2.1.1"),
            NONE),
        of(
            good,
            "key-not-on-its-curve",
            "曲線上にない点の鍵の証明書",
            "of a key that is no point of its curve",
            new SubjectPublicKeyInfo(point.getAlgorithm(), off),
            Expected.refused("PointOnCurve", "SP 800-56A", "5.6.2.3.3"),
            NONE),
        of(
            good,
            "key-of-ed25519",
            "Ed25519の鍵の証明書",
            "of an Ed25519 key",
            made("Ed25519", ""),
            Expected.refused("KnownKeyAlgorithm", "RFC 3279", "2.3"),
            NONE));
  }

  private static Sample of(
      GoodPieces good,
      String id,
      String ja,
      String en,
      SubjectPublicKeyInfo key,
      Expected expected,
      OpenSslJudges openssl) {
    return good.certificate(
        id, ja, en, good.signed(good.edit(CertificateKind.SIGNING).key(key)), expected, openssl);
  }

  private static BigInteger modulus(SubjectPublicKeyInfo key) {
    return RSAPublicKey.getInstance(key.getPublicKeyData().getOctets()).getModulus();
  }

  private static SubjectPublicKeyInfo rsa(BigInteger modulus, BigInteger exponent) {
    return new SubjectPublicKeyInfo(
        new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
        Der.encoded(new RSAPublicKey(modulus, exponent)));
  }

  private SubjectPublicKeyInfo made(String algorithm, String curve) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      if (curve.isEmpty()) {
        generator.initialize(255, random);
      } else {
        generator.initialize(new ECGenParameterSpec(curve), random);
      }
      return SampleTown.info(generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform makes such keys", e);
    }
  }
}
