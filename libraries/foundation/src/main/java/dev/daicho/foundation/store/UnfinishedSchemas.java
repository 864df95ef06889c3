package dev.daicho.foundation.store;

import dev.daicho.foundation.secret.Secrets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The ground for a restore: keepers' schemas as an earlier build had them, empty, and marked as
 * unfinished until {@link #finish}; nobody can work with them before.
 */
public final class UnfinishedSchemas {

  private final Database database;
  private final KeeperSchemas schemas;
  private final List<Keeper> keepers;

  public UnfinishedSchemas(Database database, Secrets secrets, List<Keeper> keepers) {
    this.database = database;
    this.schemas = new KeeperSchemas(database, secrets);
    this.keepers = List.copyOf(keepers);
  }

  /** The keepers that have a schema here already, other than one that a restore left behind. */
  public List<String> inTheWay() {
    try (Connection owner = database.asOwner()) {
      SchemaHistory history = new SchemaHistory(owner);
      List<String> names = new ArrayList<>();
      for (Keeper keeper : keepers) {
        if (history.exists(keeper) && !history.unfinished(keeper)) {
          names.add(keeper.name());
        }
      }
      return names;
    } catch (SQLException e) {
      throw new IllegalStateException("the keepers' schemas cannot be looked for", e);
    }
  }

  /**
   * Makes them, through exactly the migrations wanted, in the place of what a restore that was
   * broken off left behind.
   *
   * @param wanted the versions of each keeper, by its name
   */
  public void make(Map<String, List<String>> wanted) {
    remove();
    schemas.prepareUnfinished(
        keepers.stream().filter(keeper -> wanted.containsKey(keeper.name())).toList(),
        (keeper, version) -> wanted.getOrDefault(keeper, List.of()).contains(version));
  }

  /**
   * Brings all that are unfinished, and all keepers that have none yet, to this build's schema, and
   * opens them to everybody.
   *
   * @return what was brought up to date, by keeper
   */
  public List<SchemaChange> finish() {
    List<SchemaChange> changes = schemas.prepareUnfinished(keepers, (keeper, version) -> true);
    schemas.finish(keepers);
    return changes;
  }

  /** Removes those that are unfinished, with all that is in them. */
  public void remove() {
    try (Connection owner = database.asOwner();
        Statement statement = owner.createStatement()) {
      SchemaHistory history = new SchemaHistory(owner);
      for (Keeper keeper : keepers) {
        if (history.unfinished(keeper)) {
          statement.execute("drop schema " + keeper.name() + " cascade");
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("what an unfinished restore left cannot be removed", e);
    }
  }

  /**
   * The migrations of a keeper that this build does not know, of those named.
   *
   * @param versions as a backup names them
   */
  public static List<String> unknown(Keeper keeper, List<String> versions) {
    KeeperMigrations known = KeeperMigrations.of(keeper);
    return versions.stream().filter(version -> !known.knows(version)).toList();
  }
}
