package dev.daicho.app.command;

import picocli.CommandLine.Command;

/** What is done with the authorities of 公的個人認証. */
@Command(
    name = "jpki",
    mixinStandardHelpOptions = true,
    description = "公的個人認証 JPKI: certificates of a town's residents, and who relies on them.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {JpkiIssue.class, JpkiExport.class, JpkiParty.class})
public final class JpkiGroup {}
