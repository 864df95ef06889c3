package dev.daicho.app.command;

import picocli.CommandLine.Command;

/** {@code daicho stats}: the nation's statistics on the My Number Card; one of its subcommands. */
@Command(
    name = "stats",
    description = {
      "マイナンバーカードの統計を、公表された数値から計算する。",
      "Statistics on the My Number Card, computed from published figures."
    },
    subcommands = {StatsIssuance.class, StatsBacklog.class},
    mixinStandardHelpOptions = true)
public final class StatsCommand {}
