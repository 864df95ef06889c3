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
 * @param token whether the authorities' keys of a new town lie in a token, not in a file
 */
public record TownSettings(
    Path home,
    @Nullable String database,
    @Nullable LocalDate asOf,
    @Nullable Long seed,
    boolean token) {

  /** A town whose authorities' keys lie in a file, or wherever they are. */
  public TownSettings(
      Path home, @Nullable String database, @Nullable LocalDate asOf, @Nullable Long seed) {
    this(home, database, asOf, seed, false);
  }

  /** A town in that folder, otherwise as usual. */
  public static TownSettings in(Path home) {
    return new TownSettings(home, null, null, null);
  }

  /** The same, with the authorities' keys in a token. */
  public TownSettings inToken(boolean wanted) {
    return new TownSettings(home, database, asOf, seed, wanted);
  }
}
