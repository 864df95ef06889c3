package dev.daicho.town.people;

import dev.daicho.numbers.ResidenceCardNumber;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The class under which a foreign resident stands in the register (住民基本台帳法30条の45の表). Only the two
 * classes that persons keep are invented; the three short ones (temporary refuge, provisional stay,
 * transitional stay) are made by procedures.
 */
public sealed interface ResidenceClass {

  /**
   * The card's or certificate's number; no two people of a town, or of one seed's towns, share it.
   */
  ResidenceCardNumber number();

  /**
   * A mid- to long-term resident (中長期在留者).
   *
   * @param status status of residence (在留資格), for example 留学
   * @param period period of stay (在留期間), null for a permanent resident, who has none
   * @param expiry the last day of the period (満了の日), after the as-of date; null with the period
   * @param number residence card number (在留カードの番号)
   */
  record MidToLongTerm(
      String status,
      @Nullable Period period,
      @Nullable LocalDate expiry,
      ResidenceCardNumber number)
      implements ResidenceClass {}

  /**
   * A special permanent resident (特別永住者).
   *
   * @param number number of the special permanent resident certificate (特別永住者証明書の番号)
   */
  record SpecialPermanent(ResidenceCardNumber number) implements ResidenceClass {}
}
