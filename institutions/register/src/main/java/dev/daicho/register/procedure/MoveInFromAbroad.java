package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.register.Address;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.ResidenceElsewhere;
import dev.daicho.register.rule.AddressInMunicipality;
import dev.daicho.register.rule.EventNotInFuture;
import dev.daicho.register.rule.FilingNotInFuture;
import dev.daicho.register.rule.MoveInDeadline;
import dev.daicho.register.rule.WordsCanBeKept;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People move in from abroad: 国外からの転入届, for citizens and foreign residents alike. Whoever never had
 * a resident code is given one and a number; whoever had keeps both: as they state them, or as the
 * annexes' network knows a citizen who left the country.
 */
@Basis(
    value = "住民基本台帳法22条・30条の46",
    english = "Whoever has moved in from abroad files it within 14 days.")
public final class MoveInFromAbroad implements Procedure<MoveInFromAbroad.Filing, Household> {

  /**
   * What is filed at the counter.
   *
   * @param people who moved; code and number only for those who had them
   * @param movedIn 転入をした年月日
   * @param address the new address
   * @param household a household of their own, or one they join
   * @param country where they come from
   * @param reasonForLateness why it is filed late, or null
   */
  public record Filing(
      List<Newcomer> people,
      LocalDate movedIn,
      Address address,
      HouseholdChoice household,
      String country,
      @Nullable String reasonForLateness) {
    public Filing {
      people = List.copyOf(people);
    }
  }

  private final Entering entering;
  private final ResidenceElsewhere elsewhere;

  MoveInFromAbroad(Entering entering, ResidenceElsewhere elsewhere) {
    this.entering = entering;
    this.elsewhere = elsewhere;
  }

  @Override
  public Outcome<Household> file(Filing filing, Act act) {
    Returners returners = Returners.of(filing.people(), elsewhere, act);
    Entrants entrants = entering.lock(returners.people(), filing.household(), act);
    return Outcome.of(filing)
        .check(EventNotInFuture.of(filing.movedIn(), act.processedOn()))
        .check(FilingNotInFuture.of(act.filedOn(), act.processedOn()))
        .check(FilingNotInFuture.notBefore(filing.movedIn(), act.filedOn()))
        .check(MoveInDeadline.of(filing.movedIn(), act.filedOn(), filing.reasonForLateness()))
        .check(AddressInMunicipality.of(filing.address(), act.municipality()))
        .check(WordsCanBeKept.of(filing.address()))
        .check(WordsCanBeKept.of(filing.country(), filing.reasonForLateness()))
        .checkAll(returners.verdicts())
        .checkAll(entering.examine(entrants, filing.household(), filing.movedIn(), act))
        .checkAll(entering.joined(filing.household(), filing.address(), act))
        .check(() -> entering.takeFirstCodes(entrants, act))
        .then(f ->
            entering.enter(
                MoveInFromAbroad.class,
                ChangeCause.MOVE_IN_FROM_ABROAD,
                entrants,
                f.household(),
                f.address(),
                f.movedIn(),
                f.country(),
                f.reasonForLateness(),
                act));
  }
}
