package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchNetworkTest {

  @Test
  void aQuickRunMeasuresEverythingOnce_aLineEach_andEndsWell() {
    BenchLines lines = BenchLines.of("network");

    assertThat(lines.measures())
        .containsOnlyKeys(
            "first-load",
            "look-up-p99-500",
            "look-up-p99-2000",
            "look-up-p50-500",
            "look-up-p50-2000",
            "look-up-growth",
            "look-up-bare-p50",
            "look-up-bare-p99",
            "look-up-durable-p50",
            "look-up-durable-p99",
            "drain",
            "notice-acts",
            "notice-p50",
            "notice-p99",
            "notice-longest");
    lines.haveGoals("first-load", "look-up-p99-2000", "drain", "notice-acts", "notice-p99");
  }
}
