package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Address;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.NumberDesignation;
import dev.daicho.register.ResidentCodeSupply;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Snapshot;
import dev.daicho.register.rule.EventNotBeforeBirth;
import dev.daicho.register.rule.HouseholdHasHead;
import dev.daicho.register.rule.NamesAsWritten;
import dev.daicho.register.rule.NotRegisteredHere;
import dev.daicho.register.rule.ResidentNow;
import dev.daicho.register.store.Register;
import dev.daicho.register.store.SearchKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every act shares that enters people: move in, move in from abroad, birth. */
final class Entering {

  private static final int CODES_AT_ONCE = 200;

  private final Register register;
  private final NumberDesignation numbers;
  private final ResidentCodeSupply codes;

  Entering(Register register, NumberDesignation numbers, ResidentCodeSupply codes) {
    this.register = register;
    this.numbers = numbers;
    this.codes = codes;
  }

  /** What has to be true of everybody who is entered, and of the household they make or join. */
  List<Verdict> examine(
      List<Newcomer> newcomers, HouseholdChoice household, LocalDate event, Act act) {
    List<Verdict> verdicts = new ArrayList<>();
    var relationships = newcomers.stream().map(Newcomer::as).toList();
    verdicts.add(
        switch (household) {
          case HouseholdChoice.OfTheirOwn() -> HouseholdHasHead.ofNew(relationships);
          case HouseholdChoice.Joining(HouseholdNumber ignored) ->
              HouseholdHasHead.ofJoining(relationships);
        });
    for (Newcomer newcomer : newcomers) {
      verdicts.add(NamesAsWritten.of(newcomer.names(), newcomer.citizenship()));
      verdicts.add(EventNotBeforeBirth.of(newcomer.birth(), event));
      List<Snapshot> earlier = earlier(newcomer, act.municipality());
      verdicts.add(NotRegisteredHere.of(earlier));
      if (earlier.isEmpty()) {
        verdicts.add(
            NotRegisteredHere.ofHomonyms(
                register
                    .residents()
                    .homonyms(
                        act.municipality(),
                        SearchKey.ofName(newcomer.names()),
                        newcomer.sex(),
                        newcomer.birth().date())));
      }
    }
    return verdicts;
  }

  /** Locks the household that is joined and says whether anybody lives in it. */
  Verdict joined(HouseholdChoice choice, Act act) {
    return choice instanceof HouseholdChoice.Joining joining
        ? ResidentNow.inhabited(register.residents().lock(act.municipality(), joining.household()))
        : Verdict.silent();
  }

  /** Enters them and returns the household as it is then. */
  Household enter(
      Class<?> procedure,
      ChangeCause cause,
      List<Newcomer> newcomers,
      HouseholdChoice choice,
      Address address,
      LocalDate event,
      @Nullable String previousAddress,
      Act act) {
    MunicipalityCode municipality = act.municipality();
    HouseholdNumber household =
        switch (choice) {
          case HouseholdChoice.OfTheirOwn() -> register.openHousehold(municipality);
          case HouseholdChoice.Joining(HouseholdNumber number) -> number;
        };
    Register.Entry entry = new Register.Entry();
    List<ResidentRecord> entered = new ArrayList<>();
    for (Newcomer newcomer : newcomers) {
      ResidentRecord before =
          earlier(newcomer, municipality).stream()
              .findFirst()
              .flatMap(s -> register.residents().lock(municipality, s.record().addresseeNumber()))
              .map(Snapshot::record)
              .orElse(null);
      ResidentCode code =
          newcomer.residentCode() != null ? newcomer.residentCode() : freshCode(municipality);
      IndividualNumber number =
          newcomer.individualNumber() != null
              ? newcomer.individualNumber()
              : numbers.numberFor(municipality, code);
      AddresseeNumber addressee =
          before == null
              ? register.numbering().nextAddressee(municipality)
              : before.addresseeNumber();
      ResidentRecord record =
          new ResidentRecord(
              municipality,
              addressee,
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
              null);
      entry.enter(record, before);
      entered.add(record);
    }
    register.write(procedure, cause, event, act, null, entry);
    return choice instanceof HouseholdChoice.OfTheirOwn
        ? new Household(household, entered)
        : register.residents().household(municipality, household);
  }

  private List<Snapshot> earlier(Newcomer newcomer, MunicipalityCode municipality) {
    return newcomer.residentCode() == null || newcomer.individualNumber() == null
        ? List.of()
        : register
            .residents()
            .byCodeOrNumber(municipality, newcomer.residentCode(), newcomer.individualNumber());
  }

  private ResidentCode freshCode(MunicipalityCode municipality) {
    return register
        .takeCode(municipality)
        .or(() -> {
          register.receive(
              municipality,
              codes.more(municipality, CODES_AT_ONCE).stream().map(ResidentCode::digits).toList());
          return register.takeCode(municipality);
        })
        .map(ResidentCode::of)
        .orElseThrow(() -> new IllegalStateException("no resident code could be had"));
  }
}
