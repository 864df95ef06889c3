package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import java.util.List;

/** A verifier may verify without a PIN (特定利用者証明検証者). */
@Basis(
    value = "公的個人認証法38条の2第1項",
    english = "The ministers approve a verifier that compares the face with the card's photograph.",
    from = "2016-01-01")
public final class ApprovePinless {

  private final PartyActs acts;

  /**
   * @param acts where it is done
   */
  public ApprovePinless(PartyActs acts) {
    this.acts = acts;
  }

  /** Gives back the party as it is now; refused, it is as it was. */
  public Outcome<RelyingParty> approve(String code, PartyActs.By by) {
    return acts.act(
        ApprovePinless.class,
        code,
        by,
        new PartyActs.Act() {
          @Override
          public List<Verdict> rules(RelyingParty party, PartyActs.Moment now) {
            return List.of(AccreditationHolds.of(party, now.day()));
          }

          @Override
          public void change(PartyBook book, RelyingParty party, PartyActs.Moment now) {
            if (!party.pinless()) {
              book.approvePinless(code, now.at());
            }
          }
        });
  }
}
