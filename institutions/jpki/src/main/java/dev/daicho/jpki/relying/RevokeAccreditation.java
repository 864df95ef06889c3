package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import java.util.List;

/** An accreditation is revoked, and with it what hangs on it. */
@Basis(
    value = "公的個人認証法17条3項",
    english = "The ministers revoke the accreditation of who no longer conforms.",
    from = "2016-01-01")
public final class RevokeAccreditation {

  private final PartyActs acts;

  /**
   * @param acts where it is done
   */
  public RevokeAccreditation(PartyActs acts) {
    this.acts = acts;
  }

  /** Gives back the party as it is now; refused, it is as it was. */
  public Outcome<RelyingParty> revoke(String code, PartyActs.By by) {
    return acts.act(
        RevokeAccreditation.class,
        code,
        by,
        new PartyActs.Act() {
          @Override
          public List<Verdict> rules(RelyingParty party, PartyActs.Moment now) {
            return List.of(
                OnlyWhatHasEffect.of(
                    party,
                    party.accreditation().filter(one -> one.holdsOn(now.day())).isPresent()));
          }

          @Override
          public void change(PartyBook book, RelyingParty party, PartyActs.Moment now) {
            book.revokeAccreditation(code, now.at());
            book.revokePinless(code, now.at());
          }
        });
  }
}
