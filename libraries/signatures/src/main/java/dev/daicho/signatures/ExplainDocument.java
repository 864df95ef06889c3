package dev.daicho.signatures;

import dev.daicho.pki.Words;
import dev.daicho.pki.path.Checked;
import dev.daicho.pki.path.Evidence;
import dev.daicho.pki.path.Explanation;
import dev.daicho.pki.path.Moment;
import dev.daicho.pki.path.PathValidation;
import dev.daicho.pki.path.Purpose;
import dev.daicho.pki.path.Shown;
import dev.daicho.pki.path.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Explains a document: for each signature its own checks, then those of who signed. */
final class ExplainDocument {

  private ExplainDocument() {}

  static List<Explanation> of(
      SignatureFormat format, byte[] document, Optional<byte[]> beside, Terms terms) {
    dev.daicho.signatures.Verdict verdict =
        VerifySignatures.verify(document, beside, new VerificationContext(terms.now()));
    return switch (verdict) {
      case dev.daicho.signatures.Verdict.Unjudged unjudged -> List.of(unjudged(format, unjudged));
      case dev.daicho.signatures.Verdict.Judged judged ->
          judged.signatures().stream().map(one -> signature(format, one, terms)).toList();
    };
  }

  private static Explanation unjudged(
      SignatureFormat format, dev.daicho.signatures.Verdict.Unjudged unjudged) {
    Looking looking = new Looking();
    looking.failed(CheckCode.FORMAT, unjudged.why().words(), unjudged.seen());
    return joined(
        new Words(format + "の文書", format + " document"), looking.checks(), Optional.empty());
  }

  private static Explanation signature(
      SignatureFormat format, JudgedSignature signature, Terms terms) {
    Looking stamps = new Looking();
    Optional<Instant> proven = Optional.empty();
    for (JudgedSignature.Stamp stamp : signature.stamps()) {
      boolean trusted = trusted(stamp, terms, stamps);
      if (trusted && proven.filter(earlier -> earlier.isBefore(stamp.at())).isEmpty()) {
        proven = Optional.of(stamp.at());
      }
    }
    Moment moment = terms.moment(proven);
    Purpose purpose = terms.purpose().orElseGet(Purpose::signing);
    Words name = Shown.text(signature.name());
    return joined(
        new Words(format + "の署名 " + name.ja(), format + " signature " + name.en()),
        Stream.of(signature.checks(), stamps.checks()).flatMap(List::stream).toList(),
        signature
            .signer()
            .map(signer ->
                PathValidation.certificate(
                    signer,
                    terms.anchors(),
                    purpose,
                    moment,
                    terms.status().about(signer, terms.anchors(), purpose, moment))));
  }

  private static boolean trusted(JudgedSignature.Stamp stamp, Terms terms, Looking looking) {
    Explanation authority =
        PathValidation.certificate(
            stamp.authority(),
            terms.anchors(),
            Purpose.timeStamping(),
            terms.moment(Optional.of(stamp.at())),
            Evidence.none());
    boolean inTime = !stamp.at().isAfter(terms.now());
    return looking.at(
        CheckCode.TIME_STAMP_AUTHORITY,
        inTime && authority.verdict() instanceof Verdict.Accepted,
        stamp.at() + authority.firstFailed().map(failed -> " " + failed.check()).orElse(""));
  }

  /**
   * A signature's, or a stamp's, own checks and those of its certificate as one list. Its own
   * failures come first: where the signature does not hold, nobody has signed.
   *
   * @param path empty when there is no certificate
   */
  static Explanation joined(Words about, List<Checked> own, Optional<Explanation> path) {
    List<Checked> ofPath =
        path.map(Explanation::checks)
            .orElseGet(() ->
                PathValidation.unreached(
                    new Words("署名者の証明書がありません。", "There is no signer's certificate.")));
    List<Checked> all = Stream.of(own, ofPath).flatMap(List::stream).toList();
    Explanation strict = Explanation.strict(about, own);
    Verdict verdict =
        strict.firstFailed().isPresent() || path.isEmpty()
            ? strict.verdict()
            : path.get().verdict();
    return new Explanation(about, all, verdict);
  }
}
