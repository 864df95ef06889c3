package dev.daicho.app.command;

import picocli.CommandLine.Command;

/** Speed against named limits and peers. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Speed against named limits and peers, in one run.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {BenchRegister.class, BenchNetwork.class, BenchJpki.class, BenchChip.class})
public final class BenchGroup {}
