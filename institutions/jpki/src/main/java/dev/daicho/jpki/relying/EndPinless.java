package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import java.util.List;

/** A verifier notifies that it will verify without a PIN no longer. */
@Basis(
    value = "公的個人認証法施行令25条の5",
    english = "An approved verifier notifies beforehand that it gives up verifying without a PIN.",
    from = "2016-01-01")
public final class EndPinless {

  private final PartyActs acts;

  /**
   * @param acts where it is done
   */
  public EndPinless(PartyActs acts) {
    this.acts = acts;
  }

  /** Gives back the party as it is on the day on which it ends; its code has to be erased. */
  public Outcome<RelyingParty> end(String code, PartyActs.By by) {
    return acts.act(
        EndPinless.class,
        code,
        by,
        new PartyActs.Act() {
          @Override
          public List<Verdict> rules(RelyingParty party, PartyActs.Moment now) {
            return List.of(PinlessApproved.of(party));
          }

          @Override
          public void change(PartyBook book, RelyingParty party, PartyActs.Moment now) {
            book.revokePinless(code, now.at());
          }
        });
  }
}
