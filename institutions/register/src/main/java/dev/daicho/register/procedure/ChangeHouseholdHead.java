package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.rule.EventAfterResidence;
import dev.daicho.register.rule.EventNotInFuture;
import dev.daicho.register.rule.FilingNotInFuture;
import dev.daicho.register.rule.HeadIsAnother;
import dev.daicho.register.rule.HouseholdChangeDeadline;
import dev.daicho.register.rule.HouseholdHasHead;
import dev.daicho.register.rule.PeopleNamed;
import dev.daicho.register.rule.ResidentNow;
import dev.daicho.register.rule.WordsCanBeKept;
import dev.daicho.register.store.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Another member becomes head of the household: 世帯主変更, with everybody's relationship to the new
 * one.
 */
@Basis(
    value = "住民基本台帳法25条",
    english = "Whoever's household or head has changed files it within 14 days.")
public final class ChangeHouseholdHead implements Procedure<ChangeHouseholdHead.Filing, Household> {

  /**
   * What is filed at the counter.
   *
   * @param household the household
   * @param members every member, and as what they are recorded from now on
   * @param changed the day of the change
   * @param reasonForLateness why it is filed late, or null
   */
  public record Filing(
      HouseholdNumber household,
      List<Placement> members,
      LocalDate changed,
      @Nullable String reasonForLateness) {
    public Filing {
      members = List.copyOf(members);
    }
  }

  private final Register register;

  ChangeHouseholdHead(Register register) {
    this.register = register;
  }

  @Override
  public Outcome<Household> file(Filing filing, Act act) {
    Household before = register.lock(act.municipality(), filing.household());
    List<AddresseeNumber> people = filing.members().stream().map(Placement::person).toList();
    return Outcome.of(filing)
        .check(EventNotInFuture.of(filing.changed(), act.processedOn()))
        .check(FilingNotInFuture.of(act.filedOn(), act.processedOn()))
        .check(FilingNotInFuture.notBefore(filing.changed(), act.filedOn()))
        .check(
            HouseholdChangeDeadline.of(filing.changed(), act.filedOn(), filing.reasonForLateness()))
        .check(ResidentNow.of(before, people))
        .check(ResidentNow.ofWhole(before, people))
        .check(WordsCanBeKept.of(filing.reasonForLateness()))
        .check(PeopleNamed.of(people))
        .check(HouseholdHasHead.ofNew(filing.members().stream().map(Placement::as).toList()))
        .checkAll(ofHeads(filing, before))
        .then(f -> change(f, before, act));
  }

  /** Who comes to the household after the change is only related to the new head. */
  private static List<Verdict> ofHeads(Filing filing, Household before) {
    return filing.members().stream()
        .filter(placement -> placement.as().isHead())
        .flatMap(placement -> before.member(placement.person()).stream())
        .flatMap(head ->
            Stream.of(
                HeadIsAnother.of(before, head.addresseeNumber()),
                EventAfterResidence.of(head, filing.changed())))
        .toList();
  }

  private Household change(Filing filing, Household before, Act act) {
    Map<AddresseeNumber, Relationship> as =
        filing.members().stream().collect(Collectors.toMap(Placement::person, Placement::as));
    Register.Entry entry = new Register.Entry().because(filing.reasonForLateness());
    for (ResidentRecord member : before.residents()) {
      Relationship next = as.get(member.addresseeNumber());
      if (next != null && !next.equals(member.relationship())) {
        entry.change(member, member.withHousehold(before.number(), next));
      }
    }
    register.write(
        ChangeHouseholdHead.class, ChangeCause.HEAD_CHANGE, filing.changed(), act, null, entry);
    return register.residents().household(act.municipality(), filing.household());
  }
}
