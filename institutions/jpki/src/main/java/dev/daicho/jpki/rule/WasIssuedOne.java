package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/** Only who was issued a certificate, and has it still, can have it ended. */
@Basis(
    value = "公的個人認証法9条1項・10条1項・28条1項・29条1項",
    english = "A request or report is made by somebody who was issued a certificate.",
    from = "2016-01-01")
public final class WasIssuedOne {

  private WasIssuedOne() {}

  /** Whether one of those named has effect, or is suspended. */
  public static Verdict of(boolean has) {
    return has
        ? Verdict.met(WasIssuedOne.class)
        : Verdict.broken(WasIssuedOne.class, Messages.get("jpki.was-issued-one.none"));
  }
}
