package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatsCommandTest {

  @Test
  void help_namesTheSubcommands() {
    CommandRun run = CommandRun.of(new StatsCommand(), "--help");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("issuance", "backlog");
  }

  @Test
  void withoutSubcommand_isWrongUsage() {
    CommandRun run = CommandRun.of(new StatsCommand());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Missing required subcommand");
  }
}
