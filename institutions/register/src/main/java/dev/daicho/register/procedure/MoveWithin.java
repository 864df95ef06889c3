package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.Address;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.rule.AddressChanges;
import dev.daicho.register.rule.AddressInMunicipality;
import dev.daicho.register.rule.EventAfterResidence;
import dev.daicho.register.rule.EventNotInFuture;
import dev.daicho.register.rule.FilingNotInFuture;
import dev.daicho.register.rule.HouseholdHasHead;
import dev.daicho.register.rule.HouseholdIsAnother;
import dev.daicho.register.rule.MoveWithinDeadline;
import dev.daicho.register.rule.PeopleNamed;
import dev.daicho.register.rule.ResidentNow;
import dev.daicho.register.rule.WordsCanBeKept;
import dev.daicho.register.store.Register;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Residents move to another address in the same municipality: 転居届. A whole household keeps its
 * number; some of it make a household of their own or join another.
 */
@Basis(
    value = "住民基本台帳法23条",
    english = "Whoever has moved within the municipality files it within 14 days.")
public final class MoveWithin implements Procedure<MoveWithin.Filing, Household> {

  /**
   * What is filed at the counter.
   *
   * @param from the household they live in
   * @param people who moved, and as what they are recorded in the household they come to
   * @param moved 転居をした年月日
   * @param address the new address
   * @param household a household of their own, or one they join
   * @param reasonForLateness why it is filed late, or null
   */
  public record Filing(
      HouseholdNumber from,
      List<Placement> people,
      LocalDate moved,
      Address address,
      HouseholdChoice household,
      @Nullable String reasonForLateness) {
    public Filing {
      people = List.copyOf(people);
    }
  }

  private final Register register;
  private final Entering entering;

  MoveWithin(Register register, Entering entering) {
    this.register = register;
    this.entering = entering;
  }

  @Override
  public Outcome<Household> file(Filing filing, Act act) {
    List<AddresseeNumber> movers = filing.people().stream().map(Placement::person).toList();
    HouseholdNumber joined = joined(filing);
    register
        .locks()
        .take(
            act.municipality(),
            joined == null ? List.of(filing.from()) : List.of(filing.from(), joined),
            List.of());
    Household before = register.residents().household(act.municipality(), filing.from());
    return Outcome.of(filing)
        .check(EventNotInFuture.of(filing.moved(), act.processedOn()))
        .check(FilingNotInFuture.of(act.filedOn(), act.processedOn()))
        .check(FilingNotInFuture.notBefore(filing.moved(), act.filedOn()))
        .check(MoveWithinDeadline.of(filing.moved(), act.filedOn(), filing.reasonForLateness()))
        .check(AddressInMunicipality.of(filing.address(), act.municipality()))
        .check(WordsCanBeKept.of(filing.address()))
        .check(WordsCanBeKept.of(filing.reasonForLateness()))
        .check(PeopleNamed.of(movers))
        .check(ResidentNow.of(before, movers))
        .check(HouseholdIsAnother.of(filing.from(), joined))
        .checkAll(entering.joined(filing.household(), filing.address(), act))
        .check(HouseholdHasHead.ofStaying(before, movers))
        .check(headed(filing))
        .checkAll(
            moving(before, movers).stream()
                .map(mover -> AddressChanges.of(mover.address(), filing.address()))
                .toList())
        .checkAll(
            moving(before, movers).stream()
                .map(mover -> EventAfterResidence.of(mover, filing.moved()))
                .toList())
        .then(f -> move(f, before, movers, act));
  }

  private static @Nullable HouseholdNumber joined(Filing filing) {
    return filing.household() instanceof HouseholdChoice.Joining joining
        ? joining.household()
        : null;
  }

  private static Verdict headed(Filing filing) {
    List<Relationship> relationships = filing.people().stream().map(Placement::as).toList();
    return switch (filing.household()) {
      case HouseholdChoice.OfTheirOwn() -> HouseholdHasHead.ofNew(relationships);
      case HouseholdChoice.Joining(HouseholdNumber ignored) ->
          HouseholdHasHead.ofJoining(relationships);
    };
  }

  private Household move(Filing filing, Household before, List<AddresseeNumber> movers, Act act) {
    boolean all = movers.size() == before.residents().size();
    Register.Entry entry = new Register.Entry().because(filing.reasonForLateness());
    HouseholdNumber household =
        switch (filing.household()) {
          case HouseholdChoice.OfTheirOwn() ->
              all
                  ? filing.from()
                  : entry.open(register.numbering().nextHousehold(act.municipality()));
          case HouseholdChoice.Joining(HouseholdNumber joined) -> joined;
        };
    for (ResidentRecord mover : moving(before, movers)) {
      Relationship as =
          filing.people().stream()
              .filter(placement -> placement.person().equals(mover.addresseeNumber()))
              .findFirst()
              .orElseThrow()
              .as();
      entry.change(
          mover, mover.withAddress(filing.address(), filing.moved()).withHousehold(household, as));
    }
    Leaving.makeLastOneHead(before, movers, entry);
    register.write(MoveWithin.class, ChangeCause.MOVE_WITHIN, filing.moved(), act, null, entry);
    return register.residents().household(act.municipality(), household);
  }

  private static List<ResidentRecord> moving(Household before, List<AddresseeNumber> movers) {
    return before.residents().stream()
        .filter(member -> movers.contains(member.addresseeNumber()))
        .toList();
  }
}
