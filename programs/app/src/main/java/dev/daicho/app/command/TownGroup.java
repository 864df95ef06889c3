package dev.daicho.app.command;

import picocli.CommandLine.Command;

/** What makes and fills towns. */
@Command(
    name = "town",
    mixinStandardHelpOptions = true,
    description = "Make and fill towns.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {TownPopulate.class})
public final class TownGroup {}
