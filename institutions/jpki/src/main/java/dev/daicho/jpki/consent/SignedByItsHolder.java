package dev.daicho.jpki.consent;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/** A consent is the holder's own. */
@Basis(
    value = "公的個人認証法施行規則35条の2第1項",
    english = "Consent is signed with the signing certificate, which must have effect.",
    from = "2023-05-16")
public final class SignedByItsHolder {

  private SignedByItsHolder() {}

  /** Whether the certificate had effect, and its key signed the statement. */
  public static Verdict of(boolean signed) {
    return signed
        ? Verdict.met(SignedByItsHolder.class)
        : Verdict.broken(
            SignedByItsHolder.class, Messages.get("jpki-consent.signed-by-its-holder.not"));
  }
}
