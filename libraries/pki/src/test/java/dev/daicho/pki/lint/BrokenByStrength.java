package dev.daicho.pki.lint;

import static dev.daicho.pki.profile.CertificateKind.AUTHENTICATION;

import dev.daicho.pki.lint.jpki.SignedAsGeneration;
import dev.daicho.pki.lint.strength.EcSignatureWithoutParameters;
import dev.daicho.pki.lint.strength.KnownKeyAlgorithm;
import dev.daicho.pki.lint.strength.NamedCurve;
import dev.daicho.pki.lint.strength.NoBrokenHash;
import dev.daicho.pki.lint.strength.PointOnCurve;
import dev.daicho.pki.lint.strength.RsaExponent;
import dev.daicho.pki.lint.strength.RsaKeyParametersNull;
import dev.daicho.pki.lint.strength.RsaModulusLength;
import dev.daicho.pki.lint.strength.RsaModulusOdd;
import dev.daicho.pki.lint.strength.RsaNoSmallFactor;
import dev.daicho.pki.lint.strength.RsaNotRoca;
import dev.daicho.pki.lint.strength.RsaSignatureParametersNull;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.Edit;
import dev.daicho.pki.sample.GoodCertificates;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** For each lint of keys and algorithms a certificate that breaks its clause. */
final class BrokenByStrength {

  private static final BigInteger F4 = BigInteger.valueOf(65_537);

  private BrokenByStrength() {}

  static List<Broken> all() {
    return Stream.of(rsa(), others(), algorithms()).flatMap(List::stream).toList();
  }

  private static List<Broken> rsa() {
    SecureRandom random = GoodCertificates.random();
    BigInteger good = product(1024, random);
    return List.of(
        key(RsaModulusLength.class, rsa(product(512, random), F4)),
        key(RsaExponent.class, rsa(good, BigInteger.valueOf(3))),
        key(RsaModulusOdd.class, rsa(product(1023, random).shiftLeft(3), F4)),
        key(RsaNoSmallFactor.class, rsa(good.multiply(BigInteger.valueOf(743)), F4)),
        key(RsaNotRoca.class, rsa(roca(random).multiply(roca(random)), F4)),
        key(
            RsaKeyParametersNull.class,
            new SubjectPublicKeyInfo(
                new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption),
                rsa(good, F4).getPublicKeyData().getOctets())));
  }

  private static BigInteger product(int bits, SecureRandom random) {
    BigInteger product;
    do {
      product =
          BigInteger.probablePrime(bits, random).multiply(BigInteger.probablePrime(bits, random));
    } while (product.bitLength() < 2 * bits);
    return product;
  }

  /** A prime as the broken library made them: k * M + (65537 ^ a mod M), M of 126 primes. */
  private static BigInteger roca(SecureRandom random) {
    BigInteger all = BigInteger.ONE;
    BigInteger prime = BigInteger.ONE;
    for (int count = 0; count < 126; count++) {
      prime = prime.nextProbablePrime();
      all = all.multiply(prime);
    }
    BigInteger found;
    do {
      BigInteger rest = F4.modPow(new BigInteger(200, random), all);
      BigInteger times =
          new BigInteger(1025 - all.bitLength(), random).setBit(1024 - all.bitLength());
      found = times.multiply(all).add(rest);
    } while (!found.isProbablePrime(20));
    return found;
  }

  private static SubjectPublicKeyInfo rsa(BigInteger modulus, BigInteger exponent) {
    return new SubjectPublicKeyInfo(
        new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
        Edit.encoded(new RSAPublicKey(modulus, exponent)));
  }

  private static List<Broken> others() {
    SubjectPublicKeyInfo good = made("EC", "secp256r1");
    byte[] point = good.getPublicKeyData().getOctets();
    point[point.length - 1] ^= 1;
    return List.of(
        key(NamedCurve.class, made("EC", "secp521r1")),
        key(PointOnCurve.class, new SubjectPublicKeyInfo(good.getAlgorithm(), point)),
        key(KnownKeyAlgorithm.class, made("Ed25519", "")));
  }

  private static SubjectPublicKeyInfo made(String algorithm, String curve) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      if (!curve.isEmpty()) {
        generator.initialize(new ECGenParameterSpec(curve), GoodCertificates.random());
      }
      return SubjectPublicKeyInfo.getInstance(generator.generateKeyPair().getPublic().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Broken> algorithms() {
    return List.of(
        Broken.of(
            NoBrokenHash.class,
            AUTHENTICATION,
            good ->
                good.signedBy(
                    new AlgorithmIdentifier(
                        PKCSObjectIdentifiers.sha1WithRSAEncryption, DERNull.INSTANCE)),
            SignedAsGeneration.class),
        Broken.of(
            RsaSignatureParametersNull.class,
            AUTHENTICATION,
            good ->
                good.signedBy(
                    new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption))),
        Broken.of(
            EcSignatureWithoutParameters.class,
            Generation.NEXT,
            AUTHENTICATION,
            good ->
                good.signedBy(
                    new AlgorithmIdentifier(
                        X9ObjectIdentifiers.ecdsa_with_SHA384, DERNull.INSTANCE))));
  }

  private static Broken key(Class<? extends Lint> lint, SubjectPublicKeyInfo key) {
    return Broken.of(lint, AUTHENTICATION, good -> good.key(key));
  }
}
