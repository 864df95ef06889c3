package dev.daicho.register;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.ResidentCode;
import java.time.LocalDate;

/**
 * What the register asks of whoever knows the annexes of all municipalities: whether a citizen who
 * comes from abroad has had a resident code, which they keep (住民基本台帳法30条の3第1項). Implemented
 * downstream.
 */
@FunctionalInterface
public interface ResidenceElsewhere {

  /** One who knows of nobody. */
  ResidenceElsewhere UNKNOWN = returner -> new Answer.Nobody();

  /**
   * Who comes.
   *
   * @param name 氏名
   * @param kana 振り仮名, or empty
   * @param birth 生年月日
   * @param sex 男女の別
   * @param registeredDomicile 本籍 as they state it
   * @param act the act for which it is asked
   */
  record Returner(
      String name, String kana, LocalDate birth, Sex sex, String registeredDomicile, Act act) {

    /** Never in logs. */
    @Override
    public String toString() {
      return "Returner[masked]";
    }
  }

  /** Looks somebody up; the answer is written down there. */
  Answer find(Returner returner);

  /** What is known. */
  sealed interface Answer {

    /** Nobody of that name, birth date and sex. */
    record Nobody() implements Answer {}

    /** One who left the country: the code that they had, and the number of that code. */
    record One(ResidentCode residentCode, IndividualNumber individualNumber) implements Answer {

      /** Never in logs. */
      @Override
      public String toString() {
        return "One[masked]";
      }
    }

    /** One who has not left, by what their annex says: a resident of some municipality. */
    record ResidentSomewhere() implements Answer {}

    /** Several, of whom it cannot be told which it is. */
    record Several(int count) implements Answer {}
  }
}
