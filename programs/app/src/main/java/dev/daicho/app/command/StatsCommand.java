package dev.daicho.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code daicho stats}: the nation's statistics on the My Number Card; one of its subcommands. */
@Command(
    name = "stats",
    description = {
      "マイナンバーカードの統計を、公表された数値から計算する。",
      "Statistics on the My Number Card, computed from published figures."
    },
    subcommands = {StatsIssuance.class, StatsBacklog.class})
public final class StatsCommand {

  @Mixin HelpOption help = new HelpOption();
}
