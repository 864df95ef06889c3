package dev.daicho.town.people;

import java.util.List;
import java.util.Map;

/** What moves.yaml says, field by field; the file explains each. */
record MoveEstimates(
    List<Double> headBornHere,
    double spouseBornHere,
    double meanYearsHere,
    MovedWithin movedWithin,
    double fromAbroad,
    double foreignFromAbroad,
    double earlierAddressSamePrefecture,
    double familyRegisterHere,
    double familyRegisterSamePrefecture,
    Apartment apartment,
    List<String> buildingKinds,
    List<String> buildingNames,
    Map<String, Double> countries) {

  /** The ages from which each number of {@code headBornHere} holds. */
  static final List<Integer> AGES_BORN_HERE = List.of(0, 30, 50, 70);

  /** Probability of a later move within the municipality. */
  record MovedWithin(double bornHere, double movedIn) {}

  /** Probability of living in a building with a name. */
  record Apartment(Numbering single, Numbering family) {}

  /** A probability for towns with numbered blocks and one for those with lots. */
  record Numbering(double blocks, double lots) {}

  static MoveEstimates load() {
    return Resources.yaml("moves.yaml", MoveEstimates.class);
  }
}
