package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.time.LocalDate;

/** What has lapsed is not renewed. */
@Basis(
    value = "公的個人認証法17条2項",
    english = "An accreditation is renewed while it has effect; afterwards only a new one helps.",
    from = "2016-01-01")
public final class RenewedInTime {

  private RenewedInTime() {}

  /** Whether the party has an accreditation that has effect on that day. */
  public static Verdict of(RelyingParty party, LocalDate today) {
    return party.accreditation().filter(one -> one.holdsOn(today)).isPresent()
        ? Verdict.met(RenewedInTime.class)
        : Verdict.broken(
            RenewedInTime.class, Messages.get("jpki-relying.renewed-in-time.lapsed", party.name()));
  }
}
