package dev.daicho.jpki.breaking;

import dev.daicho.jpki.Authority;
import dev.daicho.pki.profile.CertificateKind;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** Certificates with signatures by weak or contradictory algorithms, and such that were changed. */
final class CertificateSignature implements Family {

  private static final Expected NOT_PERMITTED =
      Expected.refused("AlgorithmPermitted", "RFC 6194", "3");
  private static final Expected NOT_SIGNED =
      Expected.refused("SignedByIssuer", "RFC 5280", "6.1.3 (a)(1)");

  @Override
  public List<Sample> samples(GoodPieces good) {
    byte[] inside = good.signing().bytes().clone();
    inside[position(inside, "Utsunomiya-shi")] ^= 1;
    byte[] atTheEnd = good.signing().bytes().clone();
    atTheEnd[atTheEnd.length - 1] ^= 1;
    return List.of(
        weak(
            good,
            "signature-by-sha1",
            "SHA-1で署名された証明書",
            "signed with SHA-1",
            "SHA1withRSA",
            PKCSObjectIdentifiers.sha1WithRSAEncryption),
        weak(
            good,
            "signature-by-md5",
            "MD5で署名された証明書",
            "signed with MD5",
            "MD5withRSA",
            PKCSObjectIdentifiers.md5WithRSAEncryption),
        good.certificate(
            "signature-algorithms-differ",
            "署名方式が内側と外側で違う証明書",
            "the signature algorithm outside is not the one inside",
            good.signed(
                good.edit(CertificateKind.SIGNING)
                    .outside(
                        new AlgorithmIdentifier(
                            PKCSObjectIdentifiers.sha384WithRSAEncryption, DERNull.INSTANCE))),
            Expected.refused("SameAlgorithmInside", "RFC 5280", "4.1.1.2"),
            OpenSslJudges.VERIFY),
        good.certificate(
            "signature-of-changed-contents",
            "主体者の1バイトが変えられた証明書",
            "a byte of its subject was changed",
            inside,
            NOT_SIGNED,
            OpenSslJudges.VERIFY),
        good.certificate(
            "signature-changed",
            "署名値の1バイトが変えられた証明書",
            "a byte of its signature was changed",
            atTheEnd,
            NOT_SIGNED,
            OpenSslJudges.VERIFY));
  }

  static int position(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
  }

  private static Sample weak(
      GoodPieces good,
      String id,
      String ja,
      String en,
      String java,
      ASN1ObjectIdentifier algorithm) {
    PrivateKey key = good.town().privateKey(Authority.SIGNING);
    return good.certificate(
        id,
        ja,
        en,
        good.edit(CertificateKind.SIGNING)
            .signedBy(new AlgorithmIdentifier(algorithm, DERNull.INSTANCE))
            .sign(message -> signed(java, key, message)),
        NOT_PERMITTED,
        OpenSslJudges.STRICTLY);
  }

  private static byte[] signed(String algorithm, PrivateKey key, byte[] message) {
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + algorithm, e);
    }
  }
}
