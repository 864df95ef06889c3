package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchCommandTest {

  @Test
  void aMissedGoalIsAFailureOnlyWhenThatIsAskedFor() {
    assertThat(BenchCommand.status(false, true)).isZero();
    assertThat(BenchCommand.status(true, false)).isZero();
    assertThat(BenchCommand.status(true, true)).isEqualTo(1);
  }
}
