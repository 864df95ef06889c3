package dev.daicho.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code daicho pki …}: what concerns certificates and revocation lists; needs no town. */
@Command(
    name = "pki",
    description = {"電子証明書と失効リスト。", "Certificates and revocation lists."},
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {PkiLint.class, PkiCorpus.class},
    footerHeading = "%n例 / Example:%n",
    footer = "  daicho pki corpus export corpus")
public final class PkiGroup {
  @Mixin HelpOption help = new HelpOption();
}
