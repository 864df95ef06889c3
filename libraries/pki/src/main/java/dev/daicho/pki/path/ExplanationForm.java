package dev.daicho.pki.path;

import dev.daicho.pki.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An explanation as a JSON library writes it without being told anything: strings, lists and
 * records of these. The names do not change.
 *
 * @param about what was looked at
 * @param verdict ACCEPTED, REFUSED or UNDECIDED
 * @param decisive the check on which that rests; null when accepted
 * @param checks all, in their order
 */
public record ExplanationForm(
    Words about, String verdict, @Nullable String decisive, List<CheckForm> checks) {

  /** Copies the list. */
  public ExplanationForm {
    checks = List.copyOf(checks);
  }

  /**
   * One check.
   *
   * @param outcome PASSED, FAILED, NOT_REACHED or NOT_ASKED
   * @param why null when it passed
   */
  public record CheckForm(
      String check,
      String outcome,
      String document,
      String section,
      Words demand,
      List<Field> fields,
      @Nullable Words why) {}

  /** That of an explanation. */
  public static ExplanationForm of(Explanation explanation) {
    return new ExplanationForm(
        explanation.about(),
        explanation.verdict().code(),
        decisive(explanation.verdict()),
        explanation.checks().stream().map(ExplanationForm::check).toList());
  }

  private static @Nullable String decisive(Verdict verdict) {
    return verdict.first().map(Checked::check).orElse(null);
  }

  private static CheckForm check(Checked one) {
    return new CheckForm(
        one.check(),
        one.outcome().name(),
        one.clause().document(),
        one.clause().section(),
        one.clause().words(),
        one.fields(),
        one.why().orElse(null));
  }
}
