package dev.daicho.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code daicho number …}: what concerns the numbers of the system; needs no town. */
@Command(
    name = "number",
    description = {"制度の番号の形式と検査用数字。", "Numbers of the system: their forms and check digits."},
    subcommands = NumberCheck.class,
    footerHeading = "%n例 / Example:%n",
    footer = "  daicho number check --kind individual-number 123456789018")
public final class NumberCommand {

  @Mixin HelpOption help = new HelpOption();
}
