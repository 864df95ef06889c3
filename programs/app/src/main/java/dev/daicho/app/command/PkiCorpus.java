package dev.daicho.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code daicho pki corpus …}: samples with one defect each, and what is to be said of them. */
@Command(
    name = "corpus",
    description = {"欠陥を1つずつ持つ見本集。", "Samples with one defect each, and good twins."},
    synopsisSubcommandLabel = "COMMAND",
    subcommands = PkiCorpusExport.class,
    footerHeading = "%n例 / Example:%n",
    footer = "  daicho pki corpus export corpus --at 2026-04-01 --seed 1")
public final class PkiCorpus {
  @Mixin HelpOption help = new HelpOption();
}
