package dev.daicho.foundation.problem;

import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.JacksonException;

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

  /**
   * The same, thrown from inside a controller.
   *
   * @param args as for {@link #of(ProblemKind, Object...)}
   */
  public static ErrorResponseException thrown(ProblemKind kind, Object... args) {
    return new ErrorResponseException(kind.status(), of(kind, args), null);
  }

  /** A part of a body that a controller reads itself could not be read; thrown from there. */
  public static ErrorResponseException unread(JacksonException cause) {
    ProblemDetail problem = Diagnosis.ofBody(cause);
    return new ErrorResponseException(HttpStatusCode.valueOf(problem.getStatus()), problem, cause);
  }

  static boolean isOurs(ProblemDetail problem) {
    return problem.getType() != null && problem.getType().toString().startsWith("urn:daicho:");
  }

  /** What a bare status says, with that status. */
  static ProblemDetail of(HttpStatusCode status) {
    ProblemDetail problem = of(ProblemKind.of(status.value()));
    problem.setStatus(status.value());
    return problem;
  }

  /**
   * Rules refused what was asked (422).
   *
   * @param refusals at least one; the first is told in {@code rule}, {@code article} and {@code
   *     detail}, and all of them in {@code refusals} where there are several
   */
  public static ProblemDetail refused(List<Refusal> refusals) {
    return with(ProblemKind.REFUSED, refusals);
  }

  /**
   * Rules refused it to who asked (403).
   *
   * @param refusals as for {@link #refused}
   */
  public static ProblemDetail forbidden(List<Refusal> refusals) {
    return with(ProblemKind.FORBIDDEN, refusals);
  }

  /** One refusal of several. */
  record Told(String rule, String article, String detail, String detail_ja) {
    static Told of(Refusal refusal) {
      return new Told(
          refusal.rule(), refusal.article(), refusal.message().en(), refusal.message().ja());
    }
  }

  private static ProblemDetail with(ProblemKind kind, List<Refusal> refusals) {
    Refusal first = refusals.getFirst();
    ProblemDetail problem = with(kind, first.message());
    problem.setProperty("rule", first.rule());
    problem.setProperty("article", first.article());
    if (refusals.size() > 1) {
      problem.setProperty("refusals", refusals.stream().map(Told::of).toList());
    }
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
