package dev.daicho.town.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WeightedTest {

  @Test
  void draw_followsTheWeights() {
    Weighted<String> weighted =
        Weighted.of(List.of("a", "never", "b", "c", "d"), new double[] {1, 0, 2, 3, 94});
    Map<String, Integer> drawn = new HashMap<>();
    Dice dice = new Dice(1);
    for (int i = 0; i < 1_000_000; i++) {
      drawn.merge(weighted.draw(dice), 1, Integer::sum);
    }
    assertThat(drawn).containsOnlyKeys("a", "b", "c", "d");
    assertThat(drawn.getOrDefault("a", 0) / 1e6).isCloseTo(0.01, within(0.0005));
    assertThat(drawn.getOrDefault("b", 0) / 1e6).isCloseTo(0.02, within(0.0006));
    assertThat(drawn.getOrDefault("c", 0) / 1e6).isCloseTo(0.03, within(0.0008));
    assertThat(drawn.getOrDefault("d", 0) / 1e6).isCloseTo(0.94, within(0.001));
  }

  @Test
  void ofTable_takesKeysInTheirOrderWhateverTheMapDoes() {
    Map<Integer, Double> table = Map.of(30, 1.0, 10, 2.0, 20, 3.0);
    Weighted<Integer> sorted = Weighted.of(List.of(10, 20, 30), new double[] {2, 3, 1});
    Dice one = new Dice(9);
    Dice other = new Dice(9);
    for (int i = 0; i < 100; i++) {
      assertThat(Weighted.ofTable(table).draw(one)).isEqualTo(sorted.draw(other));
    }
  }

  @Test
  void of_refusesWeightsThatChooseNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weighted.of(List.of("a"), new double[] {0}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weighted.of(List.of("a", "b"), new double[] {1, -1}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weighted.of(List.of("a"), new double[] {Double.NaN}));
  }
}
