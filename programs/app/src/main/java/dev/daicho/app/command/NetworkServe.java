package dev.daicho.app.command;

import dev.daicho.network.Level;
import dev.daicho.town.LevelTown;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs one level of the network as a program of its own, until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "One level's server apart, over the database of a town that another program has open. It"
            + " says ready when it listens.",
    footer = {
      "",
      "Example: ./daicho network serve --level prefecture --town ~/town \\",
      "           --database postgresql://postgres@127.0.0.1:5432/daicho --port 9002 \\",
      "           --above http://127.0.0.1:9003 --below http://127.0.0.1:9001"
    })
public final class NetworkServe implements Callable<Integer> {

  @Option(names = "--level", required = true, description = "municipality, prefecture or nation")
  private Level level = Level.NATION;

  @Option(
      names = "--town",
      required = true,
      paramLabel = "DIR",
      description = "the town's folder, for the keys")
  private Path town = Path.of("");

  @Option(
      names = "--database",
      required = true,
      paramLabel = "URL",
      description = "the town's database, without a password")
  private String database = "";

  @Option(names = "--port", required = true, description = "where to listen, on this machine only")
  private int port;

  @Option(names = "--above", paramLabel = "URL", description = "the server of the level above")
  private @Nullable URI above;

  @Option(names = "--below", paramLabel = "URL", description = "the server of the level below")
  private @Nullable URI below;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (spec == null) {
      throw new IllegalStateException("run by picocli only");
    }
    if ((above == null) != (level == Level.NATION)
        || (below == null) != (level == Level.MUNICIPALITY)) {
      spec.commandLine()
          .getErr()
          .println(
              "全国以外には --above、市町村以外には --below が要ります / every level but the nation needs --above,"
                  + " every level but the municipality --below");
      return 2;
    }
    try (LevelTown server = new LevelTown(level, town, database, port, above, below)) {
      spec.commandLine().getOut().println("ready " + port);
      server.work();
    }
    return 0;
  }
}
