package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/** Nobody is accredited who needs it not. */
@Basis(
    value = "公的個人認証法17条1項",
    english =
        "Organs, courts and assemblies need no accreditation; operators do; a deemed verifier has its platform's.",
    from = "2016-01-01")
public final class AccreditedByKind {

  private AccreditedByKind() {}

  /** Whether parties of that kind are accredited themselves. */
  public static Verdict of(RelyingParty party) {
    return party.kind().needsAccreditation()
        ? Verdict.met(AccreditedByKind.class)
        : Verdict.broken(
            AccreditedByKind.class,
            Messages.get("jpki-relying.accredited-by-kind.needs-none", party.kind().title()));
  }
}
