package dev.daicho.network.reconcile;

import dev.daicho.network.Information;
import dev.daicho.numbers.MunicipalityCode;
import java.util.List;
import java.util.Map;

/**
 * How a municipality's register and the three levels compare.
 *
 * @param municipality whose register
 * @param tallies how many records there are, for each kind
 * @param differences where they do not agree, in the order of the kinds, levels and records
 */
public record Comparison(
    MunicipalityCode municipality, Map<Information, Tally> tallies, List<Difference> differences) {

  public Comparison {
    tallies = Map.copyOf(tallies);
    differences = List.copyOf(differences);
  }

  /** How many records of that kind there are. */
  public Tally tally(Information information) {
    return tallies.getOrDefault(information, Tally.NONE);
  }
}
