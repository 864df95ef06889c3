package dev.daicho.app.attach;

import dev.daicho.town.TownSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which town a command works on. */
public final class HomeOptions {

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "the town's folder (default: DAICHO_HOME, else .town in the checkout)")
  private @Nullable Path home;

  @Option(
      names = "--db",
      paramLabel = "ADDRESS",
      description =
          "an external PostgreSQL, postgresql://USER@HOST:PORT/DATABASE, password in DAICHO_DB_PASSWORD")
  private @Nullable String database;

  /** The folder. */
  public Path home() {
    if (home != null) {
      return home;
    }
    return Optional.ofNullable(System.getenv("DAICHO_HOME"))
        .map(Path::of)
        .orElseGet(() ->
            Path.of(Optional.ofNullable(System.getenv("DAICHO_CHECKOUT")).orElse("."))
                .resolve(".town"));
  }

  /** The town to open, with the seed and the first day of a new one. */
  public TownSettings settings(@Nullable LocalDate asOf, @Nullable Long seed) {
    return new TownSettings(home(), database, asOf, seed);
  }
}
