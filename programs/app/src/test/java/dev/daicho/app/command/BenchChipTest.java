package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchChipTest {

  @Test
  void aQuickRunMeasuresEverythingOnce_aLineEach_andEndsWell() {
    BenchLines lines = BenchLines.of("chip");

    assertThat(lines.measures())
        .containsOnlyKeys(
            "chip-sign",
            "chip-sign-bare",
            "chip-sign-share",
            "chip-read",
            "chip-live",
            "chip-live-memory",
            "personalise",
            "key-generation-rsa");
    lines.haveGoals("personalise");
  }
}
