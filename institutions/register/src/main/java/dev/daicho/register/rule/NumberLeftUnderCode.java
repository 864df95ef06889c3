package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/**
 * A number is converted from the code and differs from all there have been, so a code has a limited
 * row of them (decision 0003). Whoever has used it up is given a new code first.
 */
@Basis(
    value = "番号法8条2項1号・2号・施行令6条3号",
    english =
        "A number differs from every earlier one; when a code has none left, the code changes first.",
    from = "2015-10-05")
public final class NumberLeftUnderCode {

  private NumberLeftUnderCode() {}

  /** Whether J-LIS could make another one. */
  public static Verdict of(boolean made) {
    return made
        ? Verdict.met(NumberLeftUnderCode.class)
        : Verdict.broken(
            NumberLeftUnderCode.class, Messages.get("register.number-left-under-code.none"));
  }
}
