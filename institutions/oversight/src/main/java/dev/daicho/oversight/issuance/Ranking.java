package dev.daicho.oversight.issuance;

import dev.daicho.oversight.IssuanceRow;
import dev.daicho.oversight.Percentage;
import dev.daicho.oversight.Rank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Ranks rows by their rate as the Ministry's tables do: a rank is 1 + the number of rows with a
 * strictly greater rounded rate, and equals follow one another by the rate unrounded, then in the
 * order given.
 */
final class Ranking {

  private Ranking() {}

  /** The rows with their ranks, highest rate first. */
  static List<IssuanceRow> of(List<IssuanceRow> rows) {
    List<IssuanceRow> sorted =
        rows.stream().sorted(Comparator.comparing(IssuanceRow::rate).reversed()).toList();
    List<IssuanceRow> ranked = new ArrayList<>();
    Rank rank = new Rank(1);
    Percentage before = new Percentage(0);
    for (IssuanceRow row : sorted) {
      Percentage rate = row.rate().rounded();
      if (rate.compareTo(before) != 0) {
        rank = new Rank(ranked.size() + 1);
      }
      ranked.add(new IssuanceRow(Optional.of(rank), row.name(), row.population(), row.issued()));
      before = rate;
    }
    return ranked;
  }
}
