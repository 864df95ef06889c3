package dev.daicho.app.command;

import picocli.CommandLine.Option;

/** {@code --help} alone, for commands whose version is the program's: mixed in by each. */
final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "この説明を表示する / Show this help.")
  boolean requested;
}
