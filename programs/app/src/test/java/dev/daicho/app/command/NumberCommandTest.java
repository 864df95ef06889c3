package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberCommandTest {

  @Test
  void checksNumbers() {
    assertThat(
            CommandRun.of(
                new NumberCommand(), "check", "--kind", "corporate-number", "7000012050002"))
        .isEqualTo(new CommandRun(0, "7000012050002 valid\n", ""));
  }

  @Test
  void helpShowsAnExample() {
    CommandRun help = CommandRun.of(new NumberCommand(), "--help");

    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains("daicho number check --kind individual-number 123456789018");
  }

  @Test
  void aloneItIsWrongUsage() {
    CommandRun alone = CommandRun.of(new NumberCommand());

    assertThat(alone.exit()).isEqualTo(2);
    assertThat(alone.err()).contains("Usage: ");
  }
}
