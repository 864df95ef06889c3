package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Address;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.ExpectedArrivals;
import dev.daicho.register.Household;
import dev.daicho.register.MoveInNotice;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.rule.AddressInMunicipality;
import dev.daicho.register.rule.EventNotInFuture;
import dev.daicho.register.rule.FilingNotInFuture;
import dev.daicho.register.rule.FormerMunicipalityKnown;
import dev.daicho.register.rule.MoveInDeadline;
import dev.daicho.register.rule.WordsCanBeKept;
import dev.daicho.register.store.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * People move in from another municipality: 転入届. Refused as the rules say, changing nothing: before
 * the move, late without a reason, with neither certificate nor a card's privilege, to an address
 * elsewhere, into a household where nobody lives, or when somebody is a resident here already. The
 * municipality moved from is told (9条1項).
 */
@Basis(
    value = "住民基本台帳法22条",
    english = "Whoever has moved into a municipality files it there within 14 days.")
public final class MoveIn implements Procedure<MoveIn.Filing, Household> {

  /**
   * What is filed at the counter.
   *
   * @param people who moved, with the code and number that the move-out certificate carries
   * @param movedIn 転入をした年月日
   * @param address the new address
   * @param household a household of their own, or one they join
   * @param previousAddress 転入前住所
   * @param reasonForLateness why it is filed late, or null
   * @param formerMunicipality the municipality moved from, which is then told, or null where nobody
   *     knows it
   * @param withoutPaper filed by a card holder without certificate (特例転入), or null
   */
  public record Filing(
      List<Newcomer> people,
      LocalDate movedIn,
      Address address,
      HouseholdChoice household,
      String previousAddress,
      @Nullable String reasonForLateness,
      @Nullable MunicipalityCode formerMunicipality,
      @Nullable WithoutPaper withoutPaper) {
    public Filing {
      people = List.copyOf(people);
    }

    /** One with a certificate on paper, from a municipality that is not told. */
    public Filing(
        List<Newcomer> people,
        LocalDate movedIn,
        Address address,
        HouseholdChoice household,
        String previousAddress,
        @Nullable String reasonForLateness) {
      this(people, movedIn, address, household, previousAddress, reasonForLateness, null, null);
    }
  }

  /**
   * That they move in without paper (24条の2): code and number of whoever is filed without them come
   * from what the municipality moved from has told.
   *
   * @param moveOut the act there, as {@link dev.daicho.register.MoveOutData} names it
   * @param cardPresented whether the card of each holder was presented, the head's for the others
   */
  public record WithoutPaper(long moveOut, boolean cardPresented) {}

  private final Register register;
  private final Entering entering;
  private final ExpectedArrivals arrivals;

  MoveIn(Register register, Entering entering, ExpectedArrivals arrivals) {
    this.register = register;
    this.entering = entering;
    this.arrivals = arrivals;
  }

  @Override
  public Outcome<Household> file(Filing filed, Act act) {
    Papers papers = Papers.of(filed, arrivals, act);
    Filing filing = papers.filing();
    Entrants entrants = entering.lock(filing.people(), filing.household(), act);
    return Outcome.of(filing)
        .check(EventNotInFuture.of(filing.movedIn(), act.processedOn()))
        .check(FilingNotInFuture.of(act.filedOn(), act.processedOn()))
        .check(FilingNotInFuture.notBefore(filing.movedIn(), act.filedOn()))
        .check(MoveInDeadline.of(filing.movedIn(), act.filedOn(), filing.reasonForLateness()))
        .check(AddressInMunicipality.of(filing.address(), act.municipality()))
        .check(FormerMunicipalityKnown.of(filing.formerMunicipality()))
        .checkAll(papers.verdicts())
        .check(WordsCanBeKept.of(filing.address()))
        .check(WordsCanBeKept.of(filing.previousAddress(), filing.reasonForLateness()))
        .checkAll(entering.examine(entrants, filing.household(), filing.movedIn(), act))
        .checkAll(entering.joined(filing.household(), filing.address(), act))
        .check(() -> entering.takeFirstCodes(entrants, act))
        .then(f -> enter(f, entrants, act));
  }

  private Household enter(Filing filing, Entrants entrants, Act act) {
    Household household =
        entering.enter(
            MoveIn.class,
            ChangeCause.MOVE_IN,
            entrants,
            filing.household(),
            filing.address(),
            filing.movedIn(),
            filing.previousAddress(),
            filing.reasonForLateness(),
            act);
    MunicipalityCode former = filing.formerMunicipality();
    if (former != null && !former.equals(act.municipality())) {
      household.residents().stream()
          .filter(member -> filing.people().stream().anyMatch(person -> is(person, member)))
          .forEach(member -> register.tell(member, notice(former, filing, member)));
    }
    return household;
  }

  private static boolean is(Newcomer person, ResidentRecord record) {
    return Objects.equals(record.residentCode(), person.residentCode());
  }

  private static MoveInNotice notice(
      MunicipalityCode former, Filing filing, ResidentRecord member) {
    return new MoveInNotice(
        former,
        member.municipality(),
        member.residentCode(),
        filing.movedIn(),
        member.address().full());
  }
}
