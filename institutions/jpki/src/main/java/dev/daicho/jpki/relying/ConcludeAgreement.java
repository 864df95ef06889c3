package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An agreement takes the place of the former one. */
@Basis(
    value = "公的個人認証法17条4項・36条2項",
    english = "J-LIS and the relying party agree beforehand on what is given.",
    from = "2016-01-01")
public final class ConcludeAgreement {

  private final PartyActs acts;

  /**
   * @param acts where it is done
   */
  public ConcludeAgreement(PartyActs acts) {
    this.acts = acts;
  }

  /** Gives back the party as it is now; refused, it is as it was. */
  public Outcome<RelyingParty> conclude(
      String code, Set<PartyService> services, LocalDate from, PartyActs.By by) {
    return acts.act(
        ConcludeAgreement.class,
        code,
        by,
        new PartyActs.Act() {
          @Override
          public List<Verdict> rules(RelyingParty party, PartyActs.Moment now) {
            return List.of(AccreditationHolds.of(party, now.day()));
          }

          @Override
          public void change(PartyBook book, RelyingParty party, PartyActs.Moment now) {
            book.endAgreement(code, now.at());
            book.agree(code, from, services);
          }
        });
  }
}
