package dev.daicho.oversight.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.oversight.IssuanceRow;
import dev.daicho.oversight.Rank;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

  @Test
  void of_equalsShareARankAndTheNextIsSkipped() {
    // 25.04%, 25.00% and 24.96% all print as 25.0%.
    List<IssuanceRow> ranked =
        Ranking.of(
            List.of(
                row("lowest", 2000),
                row("b", 2500),
                row("c", 2496),
                row("a", 2504),
                row("top", 9)));

    assertThat(ranked)
        .extracting(IssuanceRow::name)
        .containsExactly("a", "b", "c", "lowest", "top");
    assertThat(ranked)
        .extracting(row -> row.rank().orElseThrow().value())
        .containsExactly(1, 1, 1, 4, 5);
  }

  @Test
  void of_exactEqualsStayInTheOrderGiven() {
    List<IssuanceRow> ranked =
        Ranking.of(
            List.of(
                new IssuanceRow(Optional.empty(), "011002", 200, 50),
                new IssuanceRow(Optional.empty(), "012025", 100, 25)));

    assertThat(ranked).extracting(IssuanceRow::name).containsExactly("011002", "012025");
    assertThat(ranked).extracting(row -> row.rank().orElseThrow().value()).containsExactly(1, 1);
  }

  @Test
  void of_nothingIssuedAnywhereRanksAllFirst() {
    assertThat(Ranking.of(List.of(row("a", 0), row("b", 0))))
        .extracting(IssuanceRow::rank)
        .containsOnly(Optional.of(new Rank(1)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void of_everyRankIsOneMoreThanThoseWithAGreaterRoundedRate(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    List<IssuanceRow> rows =
        IntStream.range(0, 200)
            .mapToObj(i ->
                new IssuanceRow(
                    Optional.empty(),
                    "%03d".formatted(i),
                    random.nextLong(1, 5000),
                    random.nextLong(0, 1000)))
            .toList();

    List<IssuanceRow> ranked = Ranking.of(rows);

    assertThat(ranked).hasSameSizeAs(rows);
    for (IssuanceRow row : ranked) {
      long greater =
          rows.stream()
              .filter(other -> other.rate().rounded().compareTo(row.rate().rounded()) > 0)
              .count();
      assertThat(row.rank()).contains(new Rank(Math.toIntExact(greater) + 1));
    }
    assertThat(ranked)
        .isSortedAccordingTo((a, b) -> {
          int byRate = b.rate().compareTo(a.rate());
          return byRate != 0 ? byRate : a.name().compareTo(b.name());
        });
  }

  private static IssuanceRow row(String name, long issued) {
    return new IssuanceRow(Optional.empty(), name, 10_000, issued);
  }
}
