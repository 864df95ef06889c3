package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ExpectedArrivals;
import dev.daicho.register.MoveOutData;
import dev.daicho.register.Names;
import dev.daicho.register.rule.CardPresented;
import dev.daicho.register.rule.MoveOutCertificatePresented;
import dev.daicho.register.rule.MoveOutDataArrived;
import dev.daicho.register.rule.NotRegisteredMeanwhile;
import dev.daicho.register.rule.SpecialMoveInInTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a move-in rests on: a certificate on paper (22条2項), or, for card holders, what the
 * municipality moved from has told (24条の2).
 *
 * @param filing what was filed, completed by what was told
 * @param verdicts whether it may rest on that
 */
record Papers(MoveIn.Filing filing, List<Verdict> verdicts) {

  static Papers of(MoveIn.Filing filing, ExpectedArrivals arrivals, Act act) {
    MoveIn.WithoutPaper special = filing.withoutPaper();
    return special == null
        ? new Papers(
            filing,
            List.of(
                MoveOutCertificatePresented.of(
                    filing.people().stream().map(Newcomer::carried).toList(),
                    filing.previousAddress())))
        : withoutPaper(filing, special, arrivals, act);
  }

  private static Papers withoutPaper(
      MoveIn.Filing filing, MoveIn.WithoutPaper special, ExpectedArrivals arrivals, Act act) {
    MunicipalityCode former = filing.formerMunicipality();
    ExpectedArrivals.Known known =
        former == null
            ? new ExpectedArrivals.Known(List.of(), false)
            : arrivals.ofMoveOut(act.municipality(), former, special.moveOut());
    List<Newcomer> people = new ArrayList<>();
    List<MoveOutData> told = new ArrayList<>();
    for (Newcomer person : filing.people()) {
      Optional<MoveOutData> data =
          known.people().stream().filter(one -> isAbout(one, person)).findFirst();
      people.add(data.map(one -> completed(person, one)).orElse(person));
      data.ifPresent(told::add);
    }
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.add(NotRegisteredMeanwhile.of(known.registeredMeanwhile()));
    verdicts.add(MoveOutDataArrived.of(people.size(), told.stream().distinct().count()));
    told.stream()
        .map(MoveOutData::plannedOn)
        .distinct()
        .forEach(planned ->
            verdicts.add(SpecialMoveInInTime.of(planned, filing.movedIn(), act.filedOn())));
    verdicts.add(CardPresented.of(special.cardPresented()));
    return new Papers(
        new MoveIn.Filing(
            people,
            filing.movedIn(),
            filing.address(),
            filing.household(),
            filing.previousAddress().isBlank() && !told.isEmpty()
                ? told.getFirst().previousAddress()
                : filing.previousAddress(),
            filing.reasonForLateness(),
            former,
            special),
        verdicts);
  }

  /** By code where it is filed, else by name and birth. */
  private static boolean isAbout(MoveOutData data, Newcomer person) {
    return person.residentCode() != null
        ? data.residentCode().equals(person.residentCode())
            && (person.individualNumber() == null
                || data.individualNumber().equals(person.individualNumber()))
        : data.names().display().equals(person.names().display())
            && data.birth().date().equals(person.birth().date());
  }

  /** With what a counter's form neither shows nor asks. */
  private static Newcomer completed(Newcomer person, MoveOutData data) {
    Names names = person.names();
    return new Newcomer(
        new Names(
            names.name(),
            names.kana(),
            names.alphabet(),
            names.formerSurname() == null ? data.names().formerSurname() : names.formerSurname(),
            names.alias() == null ? data.names().alias() : names.alias()),
        person.birth().date().equals(data.birth().date()) ? data.birth() : person.birth(),
        person.sex(),
        person.as(),
        data.citizenship(),
        data.residentCode(),
        data.individualNumber());
  }
}
