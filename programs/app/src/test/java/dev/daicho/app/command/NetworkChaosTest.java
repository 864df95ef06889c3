package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Short runs: too few acts to pass, long enough to see that the oracle sees. */
class NetworkChaosTest {

  @Test
  void theThreeLevelsAgreeWithTheOracle() {
    CommandRun run = CommandRun.of(new NetworkChaos(), "--seed", "7", "--minutes", "0.1");
    assertThat(run.out())
        .contains("converged")
        .contains("disagreements with the oracle 0")
        .contains("(refused 0)")
        .contains("failed");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void aLossThatNoProtocolCanSeeIsSeenAndNamed() {
    CommandRun run =
        CommandRun.of(new NetworkChaos(), "--seed", "7", "--minutes", "0.05", "--sabotage", "LOSE");
    assertThat(run.out())
        .containsPattern("network_prefecture: resident [0-9]{6}/[0-9]{15} ")
        .containsPattern("network_national: resident [0-9]{6}/[0-9]{15} ")
        .contains("disagreements with the oracle 2");
    assertThat(run.exit()).isEqualTo(1);
  }
}
