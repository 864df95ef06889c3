package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import java.util.List;

/** Nothing is given any more. */
@Basis(
    value = "公的個人認証法18条6項・37条4項",
    english = "J-LIS may stop giving to who breaks the law's duties.",
    from = "2016-01-01")
public final class EndAgreement {

  private final PartyActs acts;

  /**
   * @param acts where it is done
   */
  public EndAgreement(PartyActs acts) {
    this.acts = acts;
  }

  /** Gives back the party as it is now; refused, it is as it was. */
  public Outcome<RelyingParty> end(String code, PartyActs.By by) {
    return acts.act(
        EndAgreement.class,
        code,
        by,
        new PartyActs.Act() {
          @Override
          public List<Verdict> rules(RelyingParty party, PartyActs.Moment now) {
            return List.of(OnlyWhatHasEffect.of(party, party.agreement().isPresent()));
          }

          @Override
          public void change(PartyBook book, RelyingParty party, PartyActs.Moment now) {
            book.endAgreement(code, now.at());
          }
        });
  }
}
