package dev.daicho.app.command;

import dev.daicho.app.attach.TownCommand;
import dev.daicho.town.Town;
import picocli.CommandLine.Command;

/** Brings a town to this build's schema, as every command does that opens it, and tells what. */
@Command(
    name = "upgrade",
    mixinStandardHelpOptions = true,
    description =
        "Bring the town to this build's schema and tell from which version to which, by keeper."
            + " Every command that opens a town does so; a town that a newer build has opened is"
            + " refused. Of a running town it tells what its start did: stop the town before you"
            + " change the build. Make a backup first: there is no way back.",
    footer = {"", "Example: ./daicho upgrade --home my-town"})
public final class UpgradeCommand extends TownCommand {

  @Override
  protected boolean makesTown() {
    return false;
  }

  @Override
  protected int run(Town town) {
    new LifecycleOutput(out(), err()).changes(town.keepers().changes());
    return 0;
  }
}
