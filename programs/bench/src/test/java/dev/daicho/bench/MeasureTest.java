package dev.daicho.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.bench.Measure.Goal;
import org.junit.jupiter.api.Test;

class MeasureTest {

  @Test
  void aLineHasNameValueUnitPeerRatioAndGoal() {
    Measure half = Measure.of("load", 5_000, "residents/s", "bare COPY", 10_000, Goal.atLeast(0.5));

    assertThat(half.text().split(" {2,}|(?<=\\d) (?=residents|ratio)"))
        .containsExactly(
            "load", "5,000", "residents/s", "bare COPY 10,000", "ratio 0.50", "goal >= 0.50 met");
    assertThat(half.json())
        .isEqualTo(
            "{\"name\":\"load\",\"value\":5000.0,\"unit\":\"residents/s\",\"against\":\"bare COPY\","
                + "\"reference\":10000.0,\"ratio\":0.5,\"goal\":\">= 0.50\",\"met\":true}");
    assertThat(half.missed()).isFalse();
  }

  @Test
  void aMissedGoalSaysSo() {
    Measure less = Measure.of("load", 4_999, "residents/s", "bare COPY", 10_000, Goal.atLeast(0.5));

    assertThat(less.text()).endsWith("goal >= 0.50 MISSED");
    assertThat(less.json()).contains("\"met\":false");
    assertThat(less.missed()).isTrue();
  }

  @Test
  void aTimeMustStayUnderItsLimit() {
    assertThat(Measure.of("demo-ready", 9.99, "s", "limit", 10, Goal.under(1)).missed()).isFalse();
    assertThat(Measure.of("demo-ready", 10, "s", "limit", 10, Goal.under(1)).missed()).isTrue();
  }

  @Test
  void aFigureThatOnlyExplainsHasNoGoalToMiss() {
    Measure figure = Measure.of("allocate-nation", 12.5, "min, extrapolated");

    assertThat(figure.text()).matches("allocate-nation +12\\.50 min, extrapolated");
    assertThat(figure.json())
        .isEqualTo("{\"name\":\"allocate-nation\",\"value\":12.5,\"unit\":\"min, extrapolated\"}");
    assertThat(figure.missed()).isFalse();
  }
}
