package dev.daicho.app.command;

import picocli.CommandLine.Command;

/** {@code ./daicho number …}: what concerns the numbers of the system; needs no town. */
@Command(
    name = "number",
    mixinStandardHelpOptions = true,
    header = "Numbers of the system: their forms and check digits.",
    subcommands = NumberCheck.class,
    footerHeading = "%nExample:%n",
    footer = "  ./daicho number check --kind individual-number 123456789018")
public final class NumberCommand {}
