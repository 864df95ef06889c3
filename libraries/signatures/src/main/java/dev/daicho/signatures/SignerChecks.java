package dev.daicho.signatures;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.Digest;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.x509.CertificateRef;
import eu.europa.esig.dss.spi.x509.SignerIdentifier;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Whose key signed, with what, and whether it is the certificate that the signature names. */
final class SignerChecks {

  private static final Set<DigestAlgorithm> HASHES =
      Set.of(DigestAlgorithm.SHA256, DigestAlgorithm.SHA384, DigestAlgorithm.SHA512);
  private static final int SHORTEST_RSA = 2048;
  private static final Set<Integer> CURVES = Set.of(256, 384);

  private final AdvancedSignature signature;
  private final Looking looking;

  SignerChecks(AdvancedSignature signature, Looking looking) {
    this.signature = signature;
    this.looking = looking;
  }

  /**
   * Looks.
   *
   * @param holds whether a certificate's key made the signature value
   * @return the certificate that was taken for the signer's
   */
  Optional<CertificateToken> look(Predicate<CertificateToken> holds) {
    CertificateToken verified = signature.getSigningCertificateToken();
    List<CertificateRef> named = signature.getCertificateSource().getSigningCertificateRefs();
    // DSS takes none that the SignerIdentifier does not mean; whose key it was is still of
    // interest.
    Optional<CertificateToken> signer =
        verified == null
            ? signature.getCertificates().stream().filter(holds).findFirst()
            : Optional.of(ofSameKey(verified, named));
    looking.at(
        CheckCode.SIGNATURE_VALUE,
        signer.filter(holds).isPresent(),
        signature.getSignatureAlgorithm());
    looking.at(
        CheckCode.CERTIFICATE_INSIDE, signer.isPresent(), signature.getCertificates().size());
    algorithms(signer);
    boolean once = !named.isEmpty() && HASHES.contains(hashOf(named.getFirst()));
    looking.at(
        CheckCode.CERTIFICATE_NAMED,
        once,
        named.isEmpty() ? "-" : String.valueOf(hashOf(named.getFirst())));
    looking.at(
        CheckCode.CERTIFICATE_IS_THE_NAMED,
        once && signer.filter(found -> matches(found, named.getFirst())).isPresent(),
        seen(named, signer));
    looking.at(
        CheckCode.ISSUER_AND_SERIAL,
        signer.filter(found -> issuerAndSerial(found, named)).isPresent(),
        signer.map(found -> found.getSerialNumber().toString(16)).orElse("-"));
    return signer;
  }

  /**
   * DSS takes the first certificate whose key verifies; several may have that key, and the named
   * one among them is meant.
   */
  private CertificateToken ofSameKey(CertificateToken verified, List<CertificateRef> named) {
    return signature.getCertificates().stream()
        .filter(one -> one.getPublicKey().equals(verified.getPublicKey()))
        .filter(one -> !named.isEmpty() && matches(one, named.getFirst()))
        .findFirst()
        .orElse(verified);
  }

  private static DigestAlgorithm hashOf(CertificateRef named) {
    Digest digest = named.getCertDigest();
    return digest == null ? DigestAlgorithm.SHA1 : digest.getAlgorithm();
  }

  private static boolean matches(CertificateToken certificate, CertificateRef named) {
    Digest digest = named.getCertDigest();
    return digest != null
        && Arrays.equals(digest.getValue(), certificate.getDigest(digest.getAlgorithm()));
  }

  private static boolean issuerAndSerial(CertificateToken found, List<CertificateRef> named) {
    SignerIdentifier stated = named.isEmpty() ? null : named.getFirst().getCertificateIdentifier();
    // It may be left out of the attribute, since the digest says more (RFC 5035, 4).
    return stated == null || stated.isRelatedToCertificate(found);
  }

  private void algorithms(Optional<CertificateToken> signer) {
    boolean hash = HASHES.contains(signature.getDigestAlgorithm());
    // Of a key that is not there nothing is said; that it is missing, another check says.
    boolean key = signer.map(found -> strong(found.getPublicKey())).orElse(true);
    looking.at(CheckCode.ALGORITHMS, hash && key, signature.getSignatureAlgorithm());
  }

  private static boolean strong(PublicKey key) {
    return switch (key) {
      case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= SHORTEST_RSA;
      case ECPublicKey ec -> CURVES.contains(ec.getParams().getCurve().getField().getFieldSize());
      default -> false;
    };
  }

  private static String seen(List<CertificateRef> named, Optional<CertificateToken> signer) {
    if (named.isEmpty() || named.getFirst().getCertDigest() == null) {
      return "-";
    }
    Digest digest = named.getFirst().getCertDigest();
    HexFormat hex = HexFormat.of();
    return hex.formatHex(digest.getValue())
        + " / "
        + signer.map(one -> hex.formatHex(one.getDigest(digest.getAlgorithm()))).orElse("-");
  }
}
