package dev.daicho.signatures;

import eu.europa.esig.dss.cades.validation.CAdESSignature;
import eu.europa.esig.dss.cades.validation.CMSDocumentAnalyzer;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.signature.SignatureCryptographicVerification;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.timestamp.PdfTimestampToken;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.analyzer.DefaultDocumentAnalyzer;
import eu.europa.esig.dss.xades.validation.XAdESSignature;
import eu.europa.esig.dss.xades.validation.XMLDocumentAnalyzer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Judges the signatures of a document, each for itself: CMS with what is signed inside or beside
 * it, PDF, XML. What DSS computes and what we look at ourselves is said at each {@link CheckCode}.
 * Counter-signatures are not judged. Keeps nothing; safe for use by many threads.
 */
public final class VerifySignatures {

  private VerifySignatures() {}

  /**
   * Judges.
   *
   * @param document a SignedData in BER, a PDF or XML; at most 32 MiB
   * @param beside what is signed, when it is not inside the document; at most 32 MiB
   * @param context under what it is judged
   * @return each signature with every check, or the reason why nothing could be judged; whatever
   *     comes in, nothing is thrown
   */
  public static Verdict verify(
      byte[] document, Optional<byte[]> beside, VerificationContext context) {
    int longest = Math.max(document.length, beside.map(bytes -> bytes.length).orElse(0));
    if (longest > Limits.LARGEST_DOCUMENT) {
      return new Verdict.Unjudged(VerificationRefusal.TOO_LARGE, Integer.toString(longest));
    }
    Optional<SignatureFormat> format = format(document);
    if (format.isEmpty()) {
      return new Verdict.Unjudged(VerificationRefusal.UNKNOWN_FORMAT, "");
    }
    if (beside.isPresent() && format.get() != SignatureFormat.CMS) {
      return new Verdict.Unjudged(VerificationRefusal.CONTENT_NOT_BESIDE, format.get().name());
    }
    try {
      return switch (format.get()) {
        case CMS -> cms(document, beside, context);
        case PDF -> pdf(document, context);
        case XML -> xml(document, context);
      };
    } catch (RuntimeException | StackOverflowError e) {
      // DSS and what is under it tell of malformed input by many kinds of exceptions.
      return new Verdict.Unjudged(VerificationRefusal.MALFORMED, e.getClass().getSimpleName());
    }
  }

  private static Optional<SignatureFormat> format(byte[] document) {
    if (PdfEnds.isPdf(document)) {
      return Optional.of(SignatureFormat.PDF);
    }
    for (byte one : document) {
      boolean mark = one == (byte) 0xEF || one == (byte) 0xBB || one == (byte) 0xBF;
      if (one == '<') {
        return Optional.of(SignatureFormat.XML);
      }
      if (!mark && one != ' ' && one != '\t' && one != '\r' && one != '\n') {
        break;
      }
    }
    boolean sequence = document.length > 1 && document[0] == 0x30;
    return sequence ? Optional.of(SignatureFormat.CMS) : Optional.empty();
  }

  private static Verdict cms(
      byte[] document, Optional<byte[]> beside, VerificationContext context) {
    BerShape.Found shape = BerShape.of(document);
    if (shape != BerShape.Found.GOOD) {
      return new Verdict.Unjudged(
          shape == BerShape.Found.BROKEN
              ? VerificationRefusal.MALFORMED
              : VerificationRefusal.TOO_DEEP,
          "BER");
    }
    CMSDocumentAnalyzer analyzer = new CMSDocumentAnalyzer(new InMemoryDocument(document));
    beside.ifPresent(
        bytes -> analyzer.setDetachedContents(List.<DSSDocument>of(new InMemoryDocument(bytes))));
    return judge(
        SignatureFormat.CMS,
        signatures(analyzer, context),
        context,
        (signature, looking) ->
            new CmsChecks((CAdESSignature) signature, looking).presented(beside));
  }

  private static Verdict pdf(byte[] document, VerificationContext context) {
    PdfReading reading = new PdfReading(document);
    Optional<Integer> inForm = reading.inForm();
    if (inForm.isEmpty()) {
      return new Verdict.Unjudged(VerificationRefusal.MALFORMED, "PDF");
    }
    DefaultDocumentAnalyzer analyzer = reading.analyzer();
    List<AdvancedSignature> signatures = signatures(analyzer, context);
    int read = signatures.size() + analyzer.getDetachedTimestamps().size();
    if (read != inForm.get()) {
      // DSS passes over those that it cannot read.
      return new Verdict.Unjudged(
          VerificationRefusal.SIGNATURE_UNREADABLE, read + " / " + inForm.get());
    }
    reading.compare(signatures);
    long lastSigned =
        Stream.concat(
                signatures.stream().map(one -> ((PAdESSignature) one).getPdfRevision()),
                analyzer.getDetachedTimestamps().stream()
                    .map(one -> ((PdfTimestampToken) one).getPdfRevision()))
            .mapToLong(revision -> PdfChecks.end(revision.getByteRange()))
            .max()
            .orElse(0);
    return judge(
        SignatureFormat.PDF,
        signatures,
        context,
        (signature, looking) ->
            new PdfChecks(document, lastSigned, (PAdESSignature) signature, looking).look());
  }

  private static Verdict xml(byte[] document, VerificationContext context) {
    XmlShape shape = XmlShape.of(document);
    if (shape.refusal().isPresent()) {
      return new Verdict.Unjudged(shape.refusal().get(), "XML");
    }
    Set<String> twice = shape.twice();
    return judge(
        SignatureFormat.XML,
        signatures(new XMLDocumentAnalyzer(new InMemoryDocument(document)), context),
        context,
        (signature, looking) -> new XmlChecks((XAdESSignature) signature, twice, looking).look());
  }

  private static List<AdvancedSignature> signatures(
      DefaultDocumentAnalyzer analyzer, VerificationContext context) {
    analyzer.setCertificateVerifier(SigningAct.offline());
    analyzer.setValidationTime(Date.from(context.now()));
    return analyzer.getSignatures();
  }

  /** What is particular to a format. */
  @FunctionalInterface
  private interface Particular {
    void look(AdvancedSignature signature, Looking looking);
  }

  private static Verdict judge(
      SignatureFormat format,
      List<AdvancedSignature> signatures,
      VerificationContext context,
      Particular particular) {
    if (signatures.isEmpty()) {
      return new Verdict.Unjudged(VerificationRefusal.NO_SIGNATURE, format.name());
    }
    if (signatures.size() > Limits.MOST_SIGNATURES) {
      return new Verdict.Unjudged(
          VerificationRefusal.TOO_MANY_SIGNATURES, Integer.toString(signatures.size()));
    }
    List<JudgedSignature> judged = new ArrayList<>();
    for (AdvancedSignature signature : signatures) {
      judged.add(one(signature, context, particular));
    }
    return new Verdict.Judged(format, judged);
  }

  private static JudgedSignature one(
      AdvancedSignature signature, VerificationContext context, Particular particular) {
    Looking looking = new Looking();
    looking.at(CheckCode.FORMAT, true, signature.getSignatureForm());
    particular.look(signature, looking);
    SignatureCryptographicVerification found = signature.getSignatureCryptographicVerification();
    looking.at(
        CheckCode.CONTENT_PRESENT,
        found.isReferenceDataFound(),
        signature.getReferenceValidations().size());
    looking.at(CheckCode.DIGEST, found.isReferenceDataIntact(), signature.getDigestAlgorithm());
    Optional<CertificateToken> signer;
    if (signature instanceof CAdESSignature cms) {
      CmsChecks checks = new CmsChecks(cms, looking);
      checks.attributes();
      signer = new SignerChecks(signature, looking).look(checks::valueHolds);
      checks.identifier(signer);
    } else {
      XmlChecks checks = new XmlChecks((XAdESSignature) signature, Set.of(), looking);
      signer = new SignerChecks(signature, looking).look(checks::valueHolds);
    }
    StampChecks times = new StampChecks(signature, looking);
    Optional<Instant> claimed = times.claimed(context.now());
    List<JudgedSignature.Stamp> stamps = times.stamps();
    return new JudgedSignature(
        name(signature),
        looking.checks(),
        signer.map(CertificateToken::getEncoded),
        signature.getCertificates().stream()
            .filter(other -> !other.equals(signer.orElse(null)))
            .map(CertificateToken::getEncoded)
            .toList(),
        claimed,
        stamps);
  }

  private static String name(AdvancedSignature signature) {
    if (signature instanceof PAdESSignature pdf && !pdf.getPdfRevision().getFields().isEmpty()) {
      return String.valueOf(pdf.getPdfRevision().getFields().getFirst().getFieldName());
    }
    return signature.getId();
  }
}
