package dev.daicho.foundation.problem;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * Problem details as RFC 9457 has them: {@code type}, {@code title}, {@code status}, {@code detail}
 * in English, and the extension {@code detail_ja}; {@code rule} and {@code article} when a rule
 * said no. A controller returns them as its answer: the status follows.
 */
public final class Problems {

  private Problems() {}

  /**
   * A problem of this kind.
   *
   * @param args what the kind's words need: names, never values that were sent in
   */
  public static ProblemDetail of(ProblemKind kind, Object... args) {
    return with(kind, Messages.get("problem." + kind.code() + ".detail", args));
  }

  /** What a bare status says, with that status. */
  static ProblemDetail of(HttpStatusCode status) {
    ProblemDetail problem = of(ProblemKind.of(status.value()));
    problem.setStatus(status.value());
    return problem;
  }

  /** A rule refused what was asked (422). */
  public static ProblemDetail refused(Refusal refusal) {
    return with(ProblemKind.REFUSED, refusal);
  }

  /** A rule refused it to who asked (403). */
  public static ProblemDetail forbidden(Refusal refusal) {
    return with(ProblemKind.FORBIDDEN, refusal);
  }

  private static ProblemDetail with(ProblemKind kind, Refusal refusal) {
    ProblemDetail problem = with(kind, refusal.message());
    problem.setProperty("rule", refusal.rule());
    problem.setProperty("article", refusal.article());
    return problem;
  }

  private static ProblemDetail with(ProblemKind kind, Bilingual detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(kind.status(), detail.en());
    problem.setType(kind.type());
    problem.setTitle(Messages.get("problem." + kind.code() + ".title").en());
    problem.setProperty("detail_ja", detail.ja());
    return problem;
  }
}
