package dev.daicho.town.people;

import dev.daicho.numbers.MunicipalityCode;
import java.time.LocalDate;

/**
 * What town to invent. Equal plans give equal people, byte for byte.
 *
 * @param municipality code of one of the 1,741 municipalities
 * @param residents how many people, 0 or more; a larger town of the same seed begins with the same
 *     households as a smaller one, but for the last few
 * @param seed any number; another seed gives other people
 * @param asOf the day on which the people are seen, {@link #EARLIEST} to {@link #LATEST}
 */
public record TownPlan(MunicipalityCode municipality, int residents, long seed, LocalDate asOf) {

  /** The day on which individual numbers came into force. */
  public static final LocalDate EARLIEST = LocalDate.of(2015, 10, 5);

  public static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  /**
   * Checks the plan.
   *
   * @throws IllegalArgumentException if the code is a prefecture's or a ward's, the number negative
   *     or the date out of range
   */
  public TownPlan {
    if (municipality.kind() != MunicipalityCode.Kind.MUNICIPALITY) {
      throw new IllegalArgumentException(municipality.digits() + " is not a municipality");
    }
    if (residents < 0) {
      throw new IllegalArgumentException("residents must be 0 or more, not " + residents);
    }
    if (asOf.isBefore(EARLIEST) || asOf.isAfter(LATEST)) {
      throw new IllegalArgumentException(
          "as-of must be from " + EARLIEST + " to " + LATEST + ", not " + asOf);
    }
  }
}
