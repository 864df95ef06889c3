package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.register.Citizenship;
import dev.daicho.register.ResidenceElsewhere;
import dev.daicho.register.rule.ReturnerKnown;
import java.util.ArrayList;
import java.util.List;

/**
 * Those who come from abroad, with the codes and numbers that they had before.
 *
 * @param people as they are entered
 * @param verdicts whether it is clear who each of them is
 */
record Returners(List<Newcomer> people, List<Verdict> verdicts) {

  /** Looks up the citizens among them who state neither code nor number. */
  static Returners of(List<Newcomer> newcomers, ResidenceElsewhere elsewhere, Act act) {
    List<Newcomer> people = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (Newcomer newcomer : newcomers) {
      if (newcomer.residentCode() == null
          && newcomer.individualNumber() == null
          && newcomer.citizenship() instanceof Citizenship.Japanese citizen) {
        ResidenceElsewhere.Answer answer =
            elsewhere.find(
                new ResidenceElsewhere.Returner(
                    newcomer.names().name(),
                    newcomer.names().kana(),
                    newcomer.birth().date(),
                    newcomer.sex(),
                    citizen.registeredDomicile(),
                    act));
        verdicts.add(ReturnerKnown.of(answer));
        people.add(
            answer instanceof ResidenceElsewhere.Answer.One(var code, var number)
                ? new Newcomer(
                    newcomer.names(),
                    newcomer.birth(),
                    newcomer.sex(),
                    newcomer.as(),
                    citizen,
                    code,
                    number)
                : newcomer);
      } else {
        people.add(newcomer);
      }
    }
    return new Returners(people, verdicts);
  }
}
