package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/**
 * A number is replaced only where it has leaked and may be misused: the request says why (施行令3条1項),
 * and ex officio the mayor tells why (4条2項). Whether the reason holds is for whoever decides.
 */
@Basis(
    value = "番号法7条2項・施行令3条1項・4条2項",
    english = "A number is replaced when it has leaked and may be misused; the reason is stated.",
    from = "2015-10-05")
public final class NumberMayBeMisused {

  private NumberMayBeMisused() {}

  /** Whether a reason is stated. */
  public static Verdict of(String reason) {
    return reason.isBlank()
        ? Verdict.broken(
            NumberMayBeMisused.class, Messages.get("register.number-may-be-misused.no-reason"))
        : Verdict.met(NumberMayBeMisused.class);
  }
}
