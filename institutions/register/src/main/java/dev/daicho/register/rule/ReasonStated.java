package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/** What undoes or turns away something says why, for those who read the record later. */
@Basis(value = "標準仕様書4.0.8・4.6.0.1", english = "A cancellation or rejection states its reason.")
public final class ReasonStated {

  private ReasonStated() {}

  /** Whether a reason is stated. */
  public static Verdict of(String reason) {
    return reason.isBlank()
        ? Verdict.broken(ReasonStated.class, Messages.get("register.reason-stated.missing"))
        : Verdict.met(ReasonStated.class);
  }
}
