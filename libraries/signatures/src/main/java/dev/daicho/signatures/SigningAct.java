package dev.daicho.signatures;

import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.Verification;
import dev.daicho.pki.der.Der;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.signature.AbstractSignatureParameters;
import eu.europa.esig.dss.signature.AbstractSignatureService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.bouncycastle.asn1.x509.Certificate;

/** What signing has in common in all formats: the signer, the time, the key, the refusals. */
final class SigningAct {

  private final Signer signer;
  private final Optional<TimeStamps> stamps;

  SigningAct(Signer signer, Optional<TimeStamps> stamps) {
    this.signer = signer;
    this.stamps = stamps;
  }

  boolean stamped() {
    return stamps.isPresent();
  }

  /** One that fetches nothing: DSS' usual one loads issuers' certificates by HTTP. */
  static CertificateVerifier offline() {
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setAIASource(null);
    return verifier;
  }

  /** Signs, or says why not. */
  <P extends AbstractSignatureParameters<?>> SigningOutcome carryOut(
      AbstractSignatureService<P, ?> service, P parameters, DSSDocument document, Instant at) {
    Optional<SigningOutcome> refused = examine(document, at);
    if (refused.isPresent()) {
      return refused.get();
    }
    try {
      describe(parameters, at);
      stamps.ifPresent(given -> service.setTspSource(new StampSource(given)));
      ToBeSigned asked = service.getDataToSign(document, parameters);
      byte[] value = signer.key().sign(asked.getBytes());
      if (!Verification.holds(
          signer.certificate().getSubjectPublicKeyInfo(),
          signer.key().scheme(),
          asked.getBytes(),
          value)) {
        return new SigningOutcome.NotSigned(
            SigningRefusal.KEY_NOT_OF_CERTIFICATE, signer.key().scheme().name());
      }
      DSSDocument signed =
          service.signDocument(
              document, parameters, new SignatureValue(parameters.getSignatureAlgorithm(), value));
      return new SigningOutcome.Signed(DSSUtils.toByteArray(signed));
    } catch (SigningKey.KeyUnusable e) {
      return new SigningOutcome.NotSigned(SigningRefusal.KEY_UNUSABLE, said(e));
    } catch (StampSource.NoStamp e) {
      return new SigningOutcome.NotSigned(SigningRefusal.NO_TIME_STAMP, said(e));
    } catch (RuntimeException e) {
      // DSS and PDFBox tell of what they cannot read by many kinds of exceptions.
      return new SigningOutcome.NotSigned(SigningRefusal.DOCUMENT_UNREADABLE, said(e));
    }
  }

  private Optional<SigningOutcome> examine(DSSDocument document, Instant at) {
    long size = DSSUtils.getFileByteSize(document);
    if (size > Limits.LARGEST_DOCUMENT) {
      return Optional.of(
          new SigningOutcome.NotSigned(SigningRefusal.DOCUMENT_TOO_LARGE, Long.toString(size)));
    }
    Certificate own = signer.certificate();
    Instant from = own.getStartDate().getDate().toInstant();
    Instant until = own.getEndDate().getDate().toInstant();
    Instant second = at.truncatedTo(ChronoUnit.SECONDS);
    if (second.isBefore(from) || second.isAfter(until)) {
      return Optional.of(
          new SigningOutcome.NotSigned(
              SigningRefusal.CERTIFICATE_NOT_VALID_THEN, from + " – " + until));
    }
    return Optional.empty();
  }

  private void describe(AbstractSignatureParameters<?> parameters, Instant at) {
    CertificateToken own = token(signer.certificate());
    List<CertificateToken> chain = new ArrayList<>(List.of(own));
    signer.others().forEach(other -> chain.add(token(other)));
    parameters.setSigningCertificate(own);
    parameters.setCertificateChain(chain);
    parameters.setDigestAlgorithm(hash(signer.key().scheme()));
    parameters.bLevel().setSigningDate(Date.from(at.truncatedTo(ChronoUnit.SECONDS)));
    // The given certificates go in even when they are roots.
    parameters.bLevel().setTrustAnchorBPPolicy(false);
    if (parameters instanceof PAdESSignatureParameters pdf) {
      pdf.setSigningTimeZone(TimeZone.getTimeZone("Asia/Tokyo"));
    }
  }

  private static DigestAlgorithm hash(SignatureScheme scheme) {
    return DigestAlgorithm.forJavaName(Verification.hash(scheme));
  }

  private static CertificateToken token(Certificate certificate) {
    return DSSUtils.loadCertificate(Der.encoded(certificate));
  }

  private static String said(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
