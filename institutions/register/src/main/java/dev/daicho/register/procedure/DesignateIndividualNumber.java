package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Notification;
import dev.daicho.register.NumberDesignation;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.store.Register;
import java.util.List;
import java.util.Optional;

/**
 * The mayor designates the individual number of whoever has been given a resident code (番号法7条1項),
 * or another one in its place (2項), and notifies it. J-LIS is asked for the number under the code
 * (8条1項); the designation is made the moment its answer comes (施行令2条), and the number is recorded
 * ex officio in the same act (住民基本台帳法施行令12条2項1号の2). So it is a step of the act that needs it, never
 * one that somebody files: see decision 0015.
 */
@Basis(
    value = "番号法7条1項・2項・8条・施行令2条・住民基本台帳法施行令12条2項1号の2",
    english = "The number that J-LIS makes from the resident code is designated and notified.",
    from = "2015-10-05")
public final class DesignateIndividualNumber {

  private final Register register;
  private final NumberDesignation numbers;

  DesignateIndividualNumber(Register register, NumberDesignation numbers) {
    this.register = register;
    this.numbers = numbers;
  }

  /** The number under a code: designated now, where the code had none. */
  IndividualNumber numberOf(MunicipalityCode municipality, ResidentCode code) {
    return numbers.numberFor(municipality, code);
  }

  /** The number to take the place of somebody's; nothing when those of the code are used up. */
  Optional<IndividualNumber> inPlaceOf(ResidentRecord person) {
    return numbers.replacementOf(
        person.municipality(), person.residentCode(), person.individualNumber());
  }

  /**
   * Has notices written to people who have got their first code and number: of the number (番号法7条1項)
   * and of the code (住民基本台帳法30条の3第3項).
   */
  void notifyFirst(long actNumber, List<AddresseeNumber> people, Act act) {
    register
        .notifications()
        .owe(
            actNumber,
            people,
            List.of(Notification.Kind.INDIVIDUAL_NUMBER, Notification.Kind.RESIDENT_CODE),
            act);
  }

  /** Has a notice written to somebody who has got another number (番号法7条2項). */
  void notifyReplaced(long actNumber, AddresseeNumber person, Act act) {
    register
        .notifications()
        .owe(actNumber, List.of(person), List.of(Notification.Kind.INDIVIDUAL_NUMBER), act);
  }
}
