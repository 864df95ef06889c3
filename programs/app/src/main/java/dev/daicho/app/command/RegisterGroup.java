package dev.daicho.app.command;

import picocli.CommandLine.Command;

/** What a municipality does with its register from the command line. */
@Command(
    name = "register",
    mixinStandardHelpOptions = true,
    description = "A municipality's register.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {RegisterExportCommand.class})
public final class RegisterGroup {}
