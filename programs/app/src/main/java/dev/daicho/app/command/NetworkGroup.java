package dev.daicho.app.command;

import picocli.CommandLine.Command;

/** What is done with the residents' network. */
@Command(
    name = "network",
    mixinStandardHelpOptions = true,
    description = "Juki-net: municipalities, prefectures and J-LIS.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      NetworkLookup.class,
      NetworkAffairs.class,
      NetworkUsage.class,
      NetworkState.class,
      NetworkReconcile.class,
      NetworkChaos.class,
      NetworkServe.class
    })
public final class NetworkGroup {}
