package dev.daicho.network.reconcile;

import dev.daicho.numbers.MunicipalityCode;
import java.util.List;

/**
 * How a municipality's register and the three levels compare.
 *
 * @param municipality whose register
 * @param municipal how many of its records the municipal server keeps
 * @param prefectural how many the prefectural server
 * @param national how many the national server
 * @param residents how many records the register has, removed ones included
 * @param differences where they do not agree, in the order of the records
 */
public record Comparison(
    MunicipalityCode municipality,
    long residents,
    long municipal,
    long prefectural,
    long national,
    List<Difference> differences) {

  public Comparison {
    differences = List.copyOf(differences);
  }
}
