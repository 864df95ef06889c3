package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import java.util.List;

/** An accreditation goes on for one year from its end. */
@Basis(
    value = "公的個人認証法17条2項",
    english = "An accreditation is renewed for another year before it ends.",
    from = "2016-01-01")
public final class RenewAccreditation {

  private final PartyActs acts;

  /**
   * @param acts where it is done
   */
  public RenewAccreditation(PartyActs acts) {
    this.acts = acts;
  }

  /** Gives back the party as it is now; refused, it is as it was. */
  public Outcome<RelyingParty> renew(String code, PartyActs.By by) {
    return acts.act(
        RenewAccreditation.class,
        code,
        by,
        new PartyActs.Act() {
          @Override
          public List<Verdict> rules(RelyingParty party, PartyActs.Moment now) {
            return List.of(AccreditedByKind.of(party), RenewedInTime.of(party, now.day()));
          }

          @Override
          public void change(PartyBook book, RelyingParty party, PartyActs.Moment now) {
            RelyingParty.Accreditation former = party.accreditation().orElseThrow();
            book.accredit(code, former.from(), CivilPeriod.lastDay(former.until().plusDays(1), 1));
          }
        });
  }
}
