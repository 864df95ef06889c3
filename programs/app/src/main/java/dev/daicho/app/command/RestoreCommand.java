package dev.daicho.app.command;

import dev.daicho.app.attach.HomeOptions;
import dev.daicho.foundation.backup.Restore;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.text.BothCalendars;
import dev.daicho.foundation.text.Messages;
import dev.daicho.town.Lifecycle;
import dev.daicho.town.TownSettings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a town of a backup, in an empty home. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Make a town of a backup, in an empty home, and with --db in an empty database. The whole"
          + " file is verified first; when it is not as it was written, or of a newer build, nothing"
          + " is made. A backup of an older build is brought to this build's schema.",
      "With --db, the database's user must be a superuser or have BYPASSRLS."
    },
    footer = {"", "Example: ./daicho restore town.daicho --home my-town"})
public final class RestoreCommand implements Callable<Integer> {

  @Mixin private HomeOptions options = new HomeOptions();

  @Parameters(paramLabel = "FILE", description = "made by backup")
  private Path file = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("run by picocli only");
    }
    LifecycleOutput output =
        new LifecycleOutput(spec.commandLine().getOut(), spec.commandLine().getErr());
    TownSettings settings = options.settings(null, null);
    return switch (Lifecycle.restore(settings).from(file, settings.home(), output::table)) {
      case Restore.Result.Refused(var why) -> output.refused(why);
      case Restore.Result.Done done -> {
        output.changes(done.changes());
        output.say(
            Messages.get(
                "lifecycle.restored",
                done.manifest().build(),
                BothCalendars.format(done.manifest().townTime(), TownClock.ZONE),
                "%,d".formatted(done.manifest().rows()),
                settings.home()));
        yield 0;
      }
    };
  }
}
