package dev.daicho.town.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What foreign_residents.yaml says, field by field; the file explains each. */
record ForeignEstimates(
    List<Integer> headFromAge,
    List<Double> headForeign,
    Set<HouseholdType> types,
    double foreignSpouse,
    Map<String, Status> statuses,
    Map<String, Double> spouseOfJapanese,
    List<People> nationalities) {

  /** A status of residence. */
  record Status(List<Integer> months, @Nullable String family, List<Integer> ages, int years) {

    boolean fits(int age, boolean alone) {
      return age >= ages.get(0) && age <= ages.get(1) && (alone || family != null);
    }
  }

  /** Whose family name is borne in a family. */
  enum Surname {
    FATHER,
    FAMILY,
    NOBODY
  }

  /** People of one nationality. */
  record People(
      String name,
      String code,
      double share,
      double shareElder,
      double special,
      Surname surname,
      Map<String, Double> statuses,
      List<String> family,
      List<String> men,
      List<String> women) {}

  static ForeignEstimates load() {
    return Resources.yaml("foreign_residents.yaml", ForeignEstimates.class);
  }
}
