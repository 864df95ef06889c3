package dev.daicho.jpki.decision;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.procedure.Certificates;

/** A second operator sends back what was proposed (差戻し); nothing is done. */
@Basis(
    value = "公的個人認証法施行規則74条2号・3号",
    english = "Who is asked to confirm may refuse, with a reason.",
    from = "2016-01-01")
public final class RejectDecision {

  private final Decisions decisions;

  /**
   * @param decisions where it is done
   */
  public RejectDecision(Decisions decisions) {
    this.decisions = decisions;
  }

  /**
   * Sends it back.
   *
   * @param by who, and why
   */
  public Outcome<Decision> reject(long id, Certificates.By by) {
    return decisions.decide(
        RejectDecision.class,
        id,
        by,
        Decision.Conclusion.REJECTED,
        proposed -> Outcome.of(proposed).then(one -> one));
  }
}
