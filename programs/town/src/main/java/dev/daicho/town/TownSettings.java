package dev.daicho.town;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which town to open.
 *
 * @param home its folder
 * @param database an external PostgreSQL as {@code postgresql://USER@HOST:PORT/DATABASE}, or null
 *     for the embedded one
 * @param asOf the day on which a new town's clock begins, or null for today
 * @param seed what a new town's secrets and people are drawn from, or null for true randomness
 */
public record TownSettings(
    Path home, @Nullable String database, @Nullable LocalDate asOf, @Nullable Long seed) {

  /** A town in that folder, otherwise as usual. */
  public static TownSettings in(Path home) {
    return new TownSettings(home, null, null, null);
  }
}
