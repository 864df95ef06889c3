package dev.daicho.register;

import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What the register asks of whoever makes individual numbers (番号法7条・8条: the mayor designates the
 * number that J-LIS has made from the resident code). Implemented downstream.
 */
public interface NumberDesignation {

  /**
   * The numbers made for people who have none yet.
   *
   * @param municipality which municipality asks
   * @param codes their resident codes
   * @return one number for each code; asked again for the same code, the same number
   */
  Map<ResidentCode, IndividualNumber> numbersFor(
      MunicipalityCode municipality, Collection<ResidentCode> codes);

  /**
   * The number made to stand in for another one (番号法7条2項・8条).
   *
   * @param municipality which municipality asks
   * @param code the person's resident code as it is now
   * @param former the number to be replaced
   * @return differs from every number there has been; asked again for the same two, the same one;
   *     nothing when the code's numbers are used up
   */
  Optional<IndividualNumber> replacementOf(
      MunicipalityCode municipality, ResidentCode code, IndividualNumber former);

  /** The number made for one person. */
  default IndividualNumber numberFor(MunicipalityCode municipality, ResidentCode code) {
    IndividualNumber number = numbersFor(municipality, java.util.List.of(code)).get(code);
    if (number == null) {
      throw new IllegalStateException("no number came back");
    }
    return number;
  }
}
