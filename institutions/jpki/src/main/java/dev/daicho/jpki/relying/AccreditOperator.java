package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import java.util.List;

/** The ministers accredit an operator, for one year from the day after. */
@Basis(
    value = "公的個人認証法17条1項5号・6号",
    english = "The ministers accredit an operator for one year.",
    from = "2016-01-01")
public final class AccreditOperator {

  private final PartyActs acts;

  /**
   * @param acts where it is done
   */
  public AccreditOperator(PartyActs acts) {
    this.acts = acts;
  }

  /** Gives back the party as it is now; refused, it is as it was. */
  public Outcome<RelyingParty> accredit(String code, PartyActs.By by) {
    return acts.act(
        AccreditOperator.class,
        code,
        by,
        new PartyActs.Act() {
          @Override
          public List<Verdict> rules(RelyingParty party, PartyActs.Moment now) {
            return List.of(AccreditedByKind.of(party));
          }

          @Override
          public void change(PartyBook book, RelyingParty party, PartyActs.Moment now) {
            book.accredit(code, now.day(), CivilPeriod.lastDayAfter(now.day(), 1));
          }
        });
  }
}
