package dev.daicho.oversight;

import java.util.Optional;

/**
 * A row of an {@link IssuanceReport}.
 *
 * @param rank the place in the ranking; none for the nation and for kinds of municipality
 * @param name as the Ministry prints it: 宮崎県, 町村, 新潟県粟島浦村 (without the county)
 * @param population residents in the register on the report's population date, at least 1
 * @param issued cards issued up to the report's date (交付枚数), at least 0
 */
public record IssuanceRow(Optional<Rank> rank, String name, long population, long issued) {

  /** Cards issued to residents: 人口に対する交付枚数率. */
  public Ratio rate() {
    return new Ratio(issued, population);
  }
}
