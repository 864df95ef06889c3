package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.time.LocalDate;

/** Who needs an accreditation receives nothing without one that has effect. */
@Basis(
    value = "公的個人認証法17条2項",
    english =
        "An accreditation that is not renewed within the year, or was revoked, has no effect.",
    from = "2016-01-01")
public final class AccreditationHolds {

  private AccreditationHolds() {}

  /** Whether the party needs none on that day, or has one in effect. */
  public static Verdict of(RelyingParty party, LocalDate today) {
    boolean holds =
        !party.kind().needsAccreditation()
            || party.accreditation().filter(one -> one.holdsOn(today)).isPresent();
    return holds
        ? Verdict.met(AccreditationHolds.class)
        : Verdict.broken(
            AccreditationHolds.class,
            Messages.get("jpki-relying.accreditation-holds.lapsed", party.name()));
  }
}
