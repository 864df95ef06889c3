package dev.daicho.app.command;

import dev.daicho.app.attach.TownCommand;
import dev.daicho.foundation.backup.Backup;
import dev.daicho.foundation.text.Messages;
import dev.daicho.town.Lifecycle;
import dev.daicho.town.Town;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the town into one file, while work goes on when it is running. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "The whole town in one file, as it stands at one moment, while work goes on. Prints the"
          + " file's SHA-256 as sha256sum does.",
      "The file holds every resident and the secrets from which codes and numbers are made: only"
          + " its owner may read it (mode 0600), and whoever gets it can read all and hand out the"
          + " same codes. Passwords of the database are not in it, nor secrets that come from"
          + " environment variables.",
      "With --db, the database's user must be a superuser or have BYPASSRLS."
    },
    footer = {"", "Example: ./daicho backup town.daicho"})
public final class BackupCommand extends TownCommand {

  @Parameters(paramLabel = "FILE", description = "a new file")
  private Path file = Path.of("");

  @Override
  protected boolean makesTown() {
    return false;
  }

  /** A relative path is one from where the command was typed. */
  @Override
  protected List<String> handedOver() {
    return List.of("backup", file.toAbsolutePath().toString());
  }

  @Override
  protected int run(Town town) {
    LifecycleOutput output = new LifecycleOutput(out(), err());
    return switch (Lifecycle.backup(town).to(file, "operator", output::table)) {
      case Backup.Result.Refused(var why) -> output.refused(why);
      case Backup.Result.Made made -> {
        output.say(
            Messages.get(
                "lifecycle.backed-up",
                "%,d".formatted(made.manifest().rows()),
                "%,d".formatted(made.bytes())));
        out().println(made.sha256() + "  " + file);
        out().flush();
        yield 0;
      }
    };
  }
}
