package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import java.util.List;

/** A verifier must ask for the PIN again. */
@Basis(
    value = "公的個人認証法38条の2第6項",
    english = "The ministers revoke the approval of who no longer conforms.",
    from = "2016-01-01")
public final class RevokePinlessApproval {

  private final PartyActs acts;

  /**
   * @param acts where it is done
   */
  public RevokePinlessApproval(PartyActs acts) {
    this.acts = acts;
  }

  /** Gives back the party as it is now; refused, it is as it was. */
  public Outcome<RelyingParty> revoke(String code, PartyActs.By by) {
    return acts.act(
        RevokePinlessApproval.class,
        code,
        by,
        new PartyActs.Act() {
          @Override
          public List<Verdict> rules(RelyingParty party, PartyActs.Moment now) {
            return List.of(OnlyWhatHasEffect.of(party, party.pinless()));
          }

          @Override
          public void change(PartyBook book, RelyingParty party, PartyActs.Moment now) {
            book.revokePinless(code, now.at());
          }
        });
  }
}
