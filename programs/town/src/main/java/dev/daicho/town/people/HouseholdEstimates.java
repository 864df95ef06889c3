package dev.daicho.town.people;

import dev.daicho.register.Sex;
import java.util.List;
import java.util.Map;

/**
 * What households.yaml says, field by field; the file explains each.
 *
 * @param types shares and heads of the types of household
 * @param husbandOlder years → weight
 * @param motherAtFirstBirth completed years → weight
 * @param yearsBetweenChildren full years → weight
 * @param children number → weight
 * @param twins probability of a birth
 * @param boys probability of a child
 * @param leavingHomeAge years
 * @param leftHome probability
 * @param alive by sex, probability by {@link #AGES_ALIVE}
 */
record HouseholdEstimates(
    Map<HouseholdType, TypeOfHousehold> types,
    Map<Integer, Double> husbandOlder,
    Map<Integer, Double> motherAtFirstBirth,
    Map<Integer, Double> yearsBetweenChildren,
    Map<Integer, Double> children,
    double twins,
    double boys,
    int leavingHomeAge,
    double leftHome,
    Map<Sex, List<Double>> alive) {

  /** The ages from which each number of {@code alive} holds. */
  static final List<Integer> AGES_ALIVE = List.of(0, 70, 80, 90, 100);

  /**
   * A type's row.
   *
   * @param share per cent of households
   * @param heads weights by sex and {@link HeadAges#DECADES}
   */
  record TypeOfHousehold(double share, Map<Sex, List<Double>> heads) {}

  static HouseholdEstimates load() {
    return Resources.yaml("households.yaml", HouseholdEstimates.class);
  }

  /** The number of a row that holds from the highest age not above this one. */
  static double byAge(List<Integer> from, List<Double> row, int age) {
    int i = 0;
    while (i + 1 < from.size() && from.get(i + 1) <= age) {
      i++;
    }
    return row.get(i);
  }
}
