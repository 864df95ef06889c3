package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.RegistryNumber;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Address;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Snapshot;
import dev.daicho.register.rule.CodeToRecord;
import dev.daicho.register.rule.EventNotBeforeBirth;
import dev.daicho.register.rule.HouseholdHasHead;
import dev.daicho.register.rule.LivesWithHousehold;
import dev.daicho.register.rule.NamesAsWritten;
import dev.daicho.register.rule.NotRegisteredHere;
import dev.daicho.register.rule.PeopleNamed;
import dev.daicho.register.rule.ResidentNow;
import dev.daicho.register.rule.WordsCanBeKept;
import dev.daicho.register.store.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every act shares that enters people: move in, move in from abroad, birth. */
final class Entering {

  private final Register register;
  private final DesignateIndividualNumber designation;
  private final CodeStock codes;

  Entering(Register register, DesignateIndividualNumber designation, CodeStock codes) {
    this.register = register;
    this.designation = designation;
    this.codes = codes;
  }

  /**
   * Takes the locks of an act that enters people: their codes and numbers, the household they join,
   * and themselves if they were here before.
   *
   * @return them, with who they were here, which stays so under these locks
   */
  Entrants lock(List<Newcomer> newcomers, HouseholdChoice choice, Act act) {
    register.locks().takeNumbers(act.municipality(), newcomers.stream().flatMap(Entering::carried));
    EarlierRecords earlier = EarlierRecords.of(newcomers, register.residents(), act.municipality());
    List<AddresseeNumber> people = earlier.people();
    register
        .locks()
        .take(
            act.municipality(),
            choice instanceof HouseholdChoice.Joining joining
                ? List.of(joining.household())
                : List.of(),
            people);
    // Who was not here cannot come while their numbers are locked; who was may have changed.
    return new Entrants(
        newcomers,
        people.isEmpty()
            ? earlier
            : EarlierRecords.of(newcomers, register.residents(), act.municipality()));
  }

  /** What has to be true of everybody who is entered, and of the household they make. */
  List<Verdict> examine(Entrants entrants, HouseholdChoice household, LocalDate event, Act act) {
    List<Newcomer> newcomers = entrants.people();
    EarlierRecords before = entrants.earlier();
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.add(PeopleNamed.of(newcomers.stream().flatMap(n -> distinctly(n, before)).toList()));
    var relationships = newcomers.stream().map(Newcomer::as).toList();
    verdicts.add(
        switch (household) {
          case HouseholdChoice.OfTheirOwn() -> HouseholdHasHead.ofNew(relationships);
          case HouseholdChoice.Joining(HouseholdNumber ignored) ->
              HouseholdHasHead.ofJoining(relationships);
        });
    for (Newcomer newcomer : newcomers) {
      verdicts.add(NamesAsWritten.of(newcomer.names(), newcomer.citizenship()));
      verdicts.add(WordsCanBeKept.of(newcomer.birth().asWritten()));
      verdicts.add(WordsCanBeKept.of(newcomer.citizenship()));
      verdicts.add(EventNotBeforeBirth.of(newcomer.birth(), event));
      List<Snapshot> earlier = before.of(newcomer);
      verdicts.add(NotRegisteredHere.of(earlier, event));
      verdicts.add(
          NotRegisteredHere.ofCode(earlier, newcomer.residentCode(), newcomer.individualNumber()));
      if (earlier.isEmpty()) {
        verdicts.add(NotRegisteredHere.ofHomonyms(before.homonyms(newcomer)));
      }
    }
    return verdicts;
  }

  /** Whether a household that is joined can be: somebody lives in it, and at that address. */
  List<Verdict> joined(HouseholdChoice choice, Address address, Act act) {
    if (!(choice instanceof HouseholdChoice.Joining(HouseholdNumber number))) {
      return List.of();
    }
    Household joined = register.residents().household(act.municipality(), number);
    return List.of(ResidentNow.inhabited(joined), LivesWithHousehold.of(joined, address));
  }

  /**
   * Takes a code for each who never had one. To be asked last, when nothing else stands in the way;
   * what was taken is there again when the act is undone.
   */
  Verdict takeFirstCodes(Entrants entrants, Act act) {
    return CodeToRecord.of(entrants.takeFirstCodes(() -> codes.take(act.municipality())));
  }

  /** Enters them and returns the household as it is then. */
  Household enter(
      Class<?> procedure,
      ChangeCause cause,
      Entrants entrants,
      HouseholdChoice choice,
      Address address,
      LocalDate event,
      @Nullable String previousAddress,
      @Nullable String reasonForLateness,
      Act act) {
    MunicipalityCode municipality = act.municipality();
    Register.Entry entry = new Register.Entry().because(reasonForLateness);
    HouseholdNumber household =
        switch (choice) {
          case HouseholdChoice.OfTheirOwn() ->
              entry.open(register.numbering().nextHousehold(municipality));
          case HouseholdChoice.Joining(HouseholdNumber number) -> number;
        };
    List<AddresseeNumber> first = new ArrayList<>();
    for (Newcomer newcomer : entrants.people()) {
      ResidentRecord before = entrants.before(newcomer);
      ResidentCode code = entrants.codeOf(newcomer);
      IndividualNumber number =
          newcomer.individualNumber() != null
              ? newcomer.individualNumber()
              : before != null
                  ? before.individualNumber()
                  : designation.numberOf(municipality, code);
      AddresseeNumber person =
          before == null
              ? register.numbering().nextAddressee(municipality)
              : before.addresseeNumber();
      if (before == null && newcomer.residentCode() == null) {
        first.add(person);
      }
      entry.enter(
          new ResidentRecord(
              municipality,
              person,
              household,
              ResidentStatus.RESIDENT,
              newcomer.names(),
              newcomer.birth(),
              newcomer.sex(),
              newcomer.as(),
              newcomer.citizenship(),
              address,
              event,
              event,
              previousAddress,
              code,
              number,
              null),
          before);
    }
    long number = register.write(procedure, cause, event, act, null, entry);
    if (!first.isEmpty()) {
      designation.notifyFirst(number, first, act);
    }
    return choice instanceof HouseholdChoice.Joining
        ? register.residents().household(municipality, household)
        : new Household(household, List.copyOf(entry.changes().keySet()));
  }

  private static Stream<RegistryNumber<?>> carried(Newcomer newcomer) {
    return Stream.<@Nullable RegistryNumber<?>>of(
            newcomer.residentCode(), newcomer.individualNumber())
        .filter(Objects::nonNull);
  }

  /** What tells a newcomer from another: code, number and who they were here, or all about them. */
  private static Stream<Object> distinctly(Newcomer newcomer, EarlierRecords before) {
    return Stream.concat(
        Stream.concat(Stream.of(newcomer), carried(newcomer)),
        before.of(newcomer).stream().map(snapshot -> snapshot.record().addresseeNumber()));
  }
}
