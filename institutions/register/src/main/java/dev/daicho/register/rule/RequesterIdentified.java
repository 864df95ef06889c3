package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/**
 * Whoever asks for another code or number shows who they are, and who acts for another that they
 * may.
 */
@Basis(
    value = "住民基本台帳法施行令30条の3・施行規則9条の2・番号法施行令3条2項・7項",
    english = "Whoever asks for another code or number is identified; an agent shows authority.",
    from = "2002-08-05")
public final class RequesterIdentified {

  private RequesterIdentified() {}

  /**
   * Whether the person at the counter may ask.
   *
   * @param identified whether a card or another document was shown
   * @param themselves whether they ask for themselves
   * @param authorityShown whether who does not has shown authority
   */
  public static Verdict of(boolean identified, boolean themselves, boolean authorityShown) {
    if (!identified) {
      return broken("register.requester-identified.nothing-shown");
    }
    return themselves || authorityShown
        ? Verdict.met(RequesterIdentified.class)
        : broken("register.requester-identified.no-authority");
  }

  private static Verdict broken(String message) {
    return Verdict.broken(RequesterIdentified.class, Messages.get(message));
  }
}
