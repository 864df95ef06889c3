package dev.daicho.signatures;

import dev.daicho.pki.Words;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.der.DerException;
import dev.daicho.pki.path.Evidence;
import dev.daicho.pki.path.Explanation;
import dev.daicho.pki.path.Outcome;
import dev.daicho.pki.path.PathValidation;
import dev.daicho.pki.path.Purpose;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Explains a TimeStampResp, or the token out of one (RFC 3161), and who gave it. */
final class ExplainTimeStamp {

  private static final Words ABOUT = new Words("タイムスタンプ", "time stamp");
  private static final Words AFTER_FAILURE =
      new Words("読めないため、意味がありません。", "It means nothing, since it cannot be read.");

  /** A token with its chain, in bytes. */
  private static final int LONGEST = 1 << 18;

  private static final CheckCode[] ORDER = {
    CheckCode.STAMP_IMPRINT,
    CheckCode.STAMP_SIGNED,
    CheckCode.STAMP_CERTIFICATE_NAMED,
    CheckCode.STAMP_BEGUN
  };

  /** The hashes in use (RFC 3161, 2.4.1, with those of today). */
  private static final Map<ASN1ObjectIdentifier, String> HASHES =
      Map.of(
          NISTObjectIdentifiers.id_sha256, "SHA-256",
          NISTObjectIdentifiers.id_sha384, "SHA-384",
          NISTObjectIdentifiers.id_sha512, "SHA-512");

  private final Looking looking = new Looking();
  private final Terms terms;

  private ExplainTimeStamp(Terms terms) {
    this.terms = terms;
  }

  /**
   * What was sent.
   *
   * @param status the number of PKIStatus
   */
  private record Sent(int status, Optional<ContentInfo> token) {}

  static Explanation of(byte[] bytes, Terms terms) {
    return new ExplainTimeStamp(terms).of(bytes);
  }

  private Explanation of(byte[] bytes) {
    Optional<X509CertificateHolder> giver = Optional.empty();
    Optional<Instant> given = Optional.empty();
    try {
      Sent sent = Der.read(bytes, LONGEST, ExplainTimeStamp::sent);
      Optional<TimeStampToken> token = token(sent);
      looking.at(CheckCode.STAMP_READABLE, true, bytes.length);
      boolean granted = sent.status() <= 1 && token.isPresent();
      looking.at(CheckCode.STAMP_GRANTED, granted, sent.status());
      if (granted) {
        giver = look(token.get());
        given = Optional.of(token.get().getTimeStampInfo().getGenTime().toInstant());
      } else {
        leaveOut();
      }
    } catch (DerException e) {
      unreadable(e.fault().why(), e.fault().offset());
    } catch (TSPException | IOException | RuntimeException e) {
      // Bouncy Castle reads what is inside only now, and tells of it in many ways.
      unreadable(CheckCode.STAMP_READABLE.why(), e.getClass().getSimpleName());
    }
    Optional<Instant> when = given;
    return ExplainDocument.joined(
        ABOUT,
        looking.checks(),
        giver.map(certificate ->
            PathValidation.certificate(
                Der.encoded(certificate.toASN1Structure()),
                terms.anchors(),
                terms.purpose().orElseGet(Purpose::timeStamping),
                terms.moment(when),
                Evidence.none())));
  }

  private void unreadable(Words why, Object seen) {
    looking.failed(CheckCode.STAMP_READABLE, why, seen);
    looking.leftOut(CheckCode.STAMP_GRANTED, Outcome.NOT_REACHED, AFTER_FAILURE);
    leaveOut();
  }

  private void leaveOut() {
    for (CheckCode code : ORDER) {
      looking.leftOut(code, Outcome.NOT_REACHED, AFTER_FAILURE);
    }
  }

  private static Sent sent(org.bouncycastle.asn1.ASN1Primitive element) {
    if (ASN1Sequence.getInstance(element).getObjectAt(0) instanceof ASN1ObjectIdentifier) {
      return new Sent(0, Optional.of(ContentInfo.getInstance(element)));
    }
    TimeStampResp response = TimeStampResp.getInstance(element);
    return new Sent(
        response.getStatus().getStatus().intValueExact(),
        Optional.ofNullable(response.getTimeStampToken()));
  }

  private static Optional<TimeStampToken> token(Sent sent) throws TSPException, IOException {
    return sent.token().isPresent()
        ? Optional.of(new TimeStampToken(sent.token().get()))
        : Optional.empty();
  }

  private Optional<X509CertificateHolder> look(TimeStampToken token) {
    imprint(token);
    SignerInformation signer = token.toCMSSignedData().getSignerInfos().iterator().next();
    Optional<X509CertificateHolder> giver =
        token.getCertificates().getMatches(null).stream()
            .filter(one -> holds(signer, one))
            .findFirst();
    looking.at(
        CheckCode.STAMP_SIGNED,
        giver.isPresent(),
        giver.map(one -> one.getSerialNumber().toString(16)).orElse("-"));
    looking.at(
        CheckCode.STAMP_CERTIFICATE_NAMED,
        giver.filter(one -> names(signer, one)).isPresent(),
        signer.getSID().getSerialNumber());
    Instant at = token.getTimeStampInfo().getGenTime().toInstant();
    looking.at(CheckCode.STAMP_BEGUN, !at.isAfter(terms.now()), at);
    return giver;
  }

  private void imprint(TimeStampToken token) {
    if (terms.content().isEmpty()) {
      looking.leftOut(
          CheckCode.STAMP_IMPRINT,
          Outcome.NOT_ASKED,
          new Words("文書は提示されていません。", "What was stamped was not presented."));
      return;
    }
    byte[] written = token.getTimeStampInfo().getMessageImprintDigest();
    String hash = HASHES.get(token.getTimeStampInfo().getMessageImprintAlgOID());
    looking.at(
        CheckCode.STAMP_IMPRINT,
        hash != null && Arrays.equals(written, digest(hash, terms.content().get())),
        hash == null ? token.getTimeStampInfo().getMessageImprintAlgOID() : hash);
  }

  private static boolean holds(SignerInformation signer, X509CertificateHolder certificate) {
    try {
      PublicKey key =
          KeyFactory.getInstance(
                  certificate
                          .getSubjectPublicKeyInfo()
                          .getAlgorithm()
                          .getAlgorithm()
                          .equals(PKCSObjectIdentifiers.rsaEncryption)
                      ? "RSA"
                      : "EC")
              .generatePublic(
                  new X509EncodedKeySpec(Der.encoded(certificate.getSubjectPublicKeyInfo())));
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(key));
    } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
      return false;
    }
  }

  private static boolean names(SignerInformation signer, X509CertificateHolder certificate) {
    Attribute named =
        signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (named == null || named.getAttrValues().size() != 1) {
      return false;
    }
    ESSCertIDv2 first =
        SigningCertificateV2.getInstance(named.getAttrValues().getObjectAt(0)).getCerts()[0];
    String hash = HASHES.get(first.getHashAlgorithm().getAlgorithm());
    return hash != null
        && Arrays.equals(
            first.getCertHash(), digest(hash, Der.encoded(certificate.toASN1Structure())));
  }

  private static byte[] digest(String hash, byte[] bytes) {
    try {
      return MessageDigest.getInstance(hash).digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + hash, e);
    }
  }
}
