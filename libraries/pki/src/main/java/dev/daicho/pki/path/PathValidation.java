package dev.daicho.pki.path;

import dev.daicho.pki.Words;
import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.answer.AnswerChecks;
import dev.daicho.pki.path.answer.NotRevokedByAnswer;
import dev.daicho.pki.path.certificate.CertificateChecks;
import dev.daicho.pki.path.list.ListChecks;
import dev.daicho.pki.path.list.NotRevokedByList;
import dev.daicho.pki.revocation.RevocationList;
import dev.daicho.pki.status.StatusAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Validates a certificate of JPKI under trust anchors, and explains revocation lists and OCSP
 * answers that stand alone. A path has one step, since JPKI's authorities sign everything
 * themselves.
 */
public final class PathValidation {

  private static final Clause MUST_BE_KNOWN =
      Clause.of(
          "電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律",
          "19, 38",
          "電子証明書が効力を失っていないことを確認すること",
          "who verifies confirms that the certificate has not lost its effect");

  /** What refuses a certificate, other than the checks of the certificate itself. */
  private static final Set<String> REVOKED =
      Set.of(NotRevokedByList.class.getSimpleName(), NotRevokedByAnswer.class.getSimpleName());

  private PathValidation() {}

  /**
   * Validates a certificate. Throws for no bytes whatsoever.
   *
   * @param certificate in DER
   */
  public static Explanation certificate(
      byte[] certificate, TrustAnchors anchors, Purpose purpose, Moment moment, Evidence evidence) {
    PathCase path = PathCase.of(certificate, anchors, purpose, moment);
    List<Checked> own = Checks.of(CertificateChecks.all(), path);
    List<Checked> status = new ArrayList<>();
    status.add(given(evidence));
    status.addAll(list(path, evidence));
    status.addAll(answer(path, evidence));
    return new Explanation(
        new Words("電子証明書（" + purpose.title().ja() + "）", "certificate for " + purpose.title().en()),
        Stream.of(own, status).flatMap(List::stream).toList(),
        verdict(own, status));
  }

  private static List<Checked> list(PathCase path, Evidence evidence) {
    if (path.issuer().isEmpty() && evidence.list().isPresent()) {
      return Checks.unreached(ListChecks.all(), withoutIssuer());
    }
    return Checks.of(
        ListChecks.all(),
        ListCase.of(
            evidence.list(), evidence.changes(), path.anchors(), path.moment(), Optional.of(path)));
  }

  private static List<Checked> answer(PathCase path, Evidence evidence) {
    if (path.issuer().isEmpty() && evidence.answer().isPresent()) {
      return Checks.unreached(AnswerChecks.all(), withoutIssuer());
    }
    return Checks.of(
        AnswerChecks.all(),
        AnswerCase.of(
            evidence.answer(), evidence.nonce(), path.anchors(), path.moment(), Optional.of(path)));
  }

  private static Words withoutIssuer() {
    return new Words("発行者が分からないため、意味がありません。", "It means nothing, since the issuer is not known.");
  }

  private static Checked given(Evidence evidence) {
    Look look =
        evidence.required()
            ? Look.of(
                evidence.isThere(), "失効情報が与えられていません。", "Nothing was given that tells the status.")
            : Look.notAsked("失効情報は必須とされていません。", "No status is required.");
    return new Checked("StatusGiven", MUST_BE_KNOWN, look.outcome(), look.fields(), look.why());
  }

  private static Verdict verdict(List<Checked> own, List<Checked> status) {
    Optional<Checked> revoked =
        Explanation.failed(status.stream().filter(one -> REVOKED.contains(one.check())).toList());
    return Explanation.failed(own)
        .or(() -> revoked)
        .<Verdict>map(Verdict.Refused::new)
        .or(() -> Explanation.failed(status).map(Verdict.Undecided::new))
        .orElseGet(Verdict.Accepted::new);
  }

  /** Explains a revocation list that stands alone, complete or of changes. */
  public static Explanation list(RevocationList.Reading list, TrustAnchors anchors, Moment moment) {
    return Explanation.strict(
        new Words("失効リスト", "revocation list"),
        Checks.of(
            ListChecks.all(),
            ListCase.of(Optional.of(list), Optional.empty(), anchors, moment, Optional.empty())));
  }

  /** Explains an OCSP answer that stands alone. */
  public static Explanation answer(
      StatusAnswer.Reading answer, TrustAnchors anchors, Moment moment) {
    return Explanation.strict(
        new Words("OCSP応答", "OCSP response"),
        Checks.of(
            AnswerChecks.all(),
            AnswerCase.of(
                Optional.of(answer), Optional.empty(), anchors, moment, Optional.empty())));
  }

  /** All checks of a certificate, none of them reached, since there is no certificate. */
  public static List<Checked> unreached(Words why) {
    Checked given =
        new Checked("StatusGiven", MUST_BE_KNOWN, Outcome.NOT_REACHED, List.of(), Optional.of(why));
    return Stream.of(
            Checks.unreached(CertificateChecks.all(), why),
            List.of(given),
            Checks.unreached(ListChecks.all(), why),
            Checks.unreached(AnswerChecks.all(), why))
        .flatMap(List::stream)
        .toList();
  }

  /** The names of all checks of a certificate, in their order. */
  public static List<String> checks() {
    return Stream.of(
            CertificateChecks.all().stream().map(Check::name),
            Stream.of("StatusGiven"),
            ListChecks.all().stream().map(Check::name),
            AnswerChecks.all().stream().map(Check::name))
        .flatMap(one -> one)
        .toList();
  }
}
