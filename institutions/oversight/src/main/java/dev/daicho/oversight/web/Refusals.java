package dev.daicho.oversight.web;

import dev.daicho.foundation.problem.ProblemKind;
import dev.daicho.foundation.problem.Problems;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.oversight.Refusal;
import java.util.List;
import org.springframework.http.ProblemDetail;

/** Oversight's refusals in the form that all screens and interfaces share. */
final class Refusals {

  private static final String AS_OF = "issuance.as-of";
  private static final String ISSUANCE = "総務省「マイナンバーカード交付状況」";
  private static final String BACKLOG = "総務省「マイナンバーカード交付事務について」(平成28年6月17日)";

  private Refusals() {}

  /** For a screen. */
  static dev.daicho.foundation.procedure.Refusal of(Refusal refusal) {
    return new dev.daicho.foundation.procedure.Refusal(
        refusal.rule(), basis(refusal.rule()), refusal.message());
  }

  /** What was asked is none of the dates that have figures. */
  static dev.daicho.foundation.procedure.Refusal asOf(Bilingual message) {
    return new dev.daicho.foundation.procedure.Refusal(AS_OF, ISSUANCE, message);
  }

  /**
   * For a program: 413 for a plan that is too large; else 422, with {@code line} and {@code column}
   * where the refusal has them.
   */
  static ProblemDetail problem(Refusal refusal) {
    if (refusal instanceof Refusal.UnreadableFile) {
      return Problems.of(ProblemKind.TOO_LARGE);
    }
    ProblemDetail problem = Problems.refused(List.of(of(refusal)));
    if (refusal instanceof Refusal.InFile place) {
      problem.setProperty("line", place.line());
      problem.setProperty("column", place.column());
    }
    return problem;
  }

  /** Whose form the figures break: a standard's, else the table's that they are to be like. */
  private static String basis(String rule) {
    return switch (rule) {
      case "csv.utf-8" -> "RFC 3629";
      case "csv.quotes", "csv.fields" -> "RFC 4180, 2";
      case AS_OF -> ISSUANCE;
      default -> BACKLOG;
    };
  }
}
