package dev.daicho.app.attach;

import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.town.Town;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * A command that needs a town. Inside the server it has one; beside a running town it hands itself
 * over to it; else it opens the town and closes it after.
 */
public abstract class TownCommand implements Callable<Integer> {

  @Mixin private HomeOptions options = new HomeOptions();

  @Spec private @Nullable CommandSpec spec;

  /** Does the command's work and gives its exit status. */
  protected abstract int run(Town town);

  /** The first day of a town that this command makes, or null for today. */
  protected @Nullable LocalDate asOf() {
    return null;
  }

  /** The seed of a town that this command makes, or null for true randomness. */
  protected @Nullable Long seed() {
    return null;
  }

  /** Whether this command makes a town where there is none; else it is refused there. */
  protected boolean makesTown() {
    return true;
  }

  /**
   * The words with which this command is handed over to a running town, which works in another
   * folder than the one it was typed in.
   */
  protected List<String> handedOver() {
    return spec().root().commandLine().getParseResult().originalArgs();
  }

  @Override
  public final Integer call() {
    Optional<Town> open = CurrentTown.get();
    if (open.isPresent()) {
      return run(open.get());
    }
    Optional<TownHome.Running> running = TownHome.running(options.home());
    if (running.isPresent()) {
      Optional<Integer> status = new RemoteCommand(running.get()).run(handedOver(), out(), err());
      if (status.isPresent()) {
        return status.get();
      }
    }
    if (!makesTown() && !Files.exists(options.home().resolve("secrets"))) {
      Bilingual none = Messages.get("lifecycle.no-town", options.home());
      err().println(none.ja() + " / " + none.en());
      return 1;
    }
    try (Town town = Town.open(options.settings(asOf(), seed()))) {
      return run(town);
    }
  }

  /** Where results go. */
  protected PrintWriter out() {
    return spec().commandLine().getOut();
  }

  /** Where refusals and progress go. */
  protected PrintWriter err() {
    return spec().commandLine().getErr();
  }

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("run by picocli only");
    }
    return spec;
  }
}
