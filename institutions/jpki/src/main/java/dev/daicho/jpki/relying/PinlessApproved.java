package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/** Without a PIN only approved verifiers verify. */
@Basis(
    value = "公的個人認証法38条の2",
    english =
        "Only a verifier whom the ministers approved may verify by the photograph instead of the PIN.",
    from = "2016-01-01")
public final class PinlessApproved {

  private PinlessApproved() {}

  /** Whether the party is approved. */
  public static Verdict of(RelyingParty party) {
    return party.pinless()
        ? Verdict.met(PinlessApproved.class)
        : Verdict.broken(
            PinlessApproved.class, Messages.get("jpki-relying.pinless-approved.not", party.name()));
  }
}
