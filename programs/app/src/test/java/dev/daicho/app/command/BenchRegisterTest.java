package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchRegisterTest {

  @Test
  void aQuickRunMeasuresEverythingOnce_aLineEach_andEndsWell() {
    BenchLines lines = BenchLines.of("register");

    assertThat(lines.measures())
        .containsOnlyKeys(
            "allocate-1000",
            "allocate-4000",
            "allocate",
            "allocate-growth",
            "allocate-nation",
            "load",
            "move-in",
            "demo-ready");
    lines.haveGoals("allocate", "load", "move-in", "demo-ready");
  }
}
