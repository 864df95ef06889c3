package dev.daicho.foundation.backup;

import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.secret.Secrets;
import dev.daicho.foundation.store.Database;
import dev.daicho.foundation.store.EmbeddedDatabase;
import dev.daicho.foundation.store.Keeper;
import dev.daicho.foundation.store.SchemaChange;
import dev.daicho.foundation.store.UnfinishedSchemas;
import dev.daicho.foundation.text.Bilingual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes a town of a backup, in an empty home and an empty database. The whole file is verified
 * before anything is made; until everything is in, neither the home nor the keepers' schemas can be
 * opened by anybody; and when something stands in the way, nothing is left of it. What a restore
 * leaves that was killed can still not be opened, and gives way to the next one.
 *
 * <p>The schemas are first made as the backup's build had them, filled, and then brought to this
 * build's: so a backup can be restored by its own build and by every later one.
 */
public final class Restore {

  private final List<Keeper> keepers;
  private final Ground ground;

  /** What a home's town stands on. */
  public interface Ground {

    /** The secrets of the home. */
    Secrets secrets(TownHome home);

    /** Starts the home's database. */
    Database database(TownHome home, Secrets secrets);
  }

  /**
   * @param keepers all that this build has
   * @param ground where the town is to stand
   */
  public Restore(List<Keeper> keepers, Ground ground) {
    this.keepers = List.copyOf(keepers);
    this.ground = ground;
  }

  /** What came of it. */
  public sealed interface Result {

    /**
     * The town is there and can be opened.
     *
     * @param manifest what was restored
     * @param changes what was brought up to date after that, by keeper
     */
    record Done(Manifest manifest, List<SchemaChange> changes) implements Result {}

    /** Nothing was made. */
    record Refused(Bilingual why) implements Result {}
  }

  /**
   * Restores.
   *
   * @throws TownHome.HomeInUse when another program holds the folder
   */
  public Result from(Path file, Path folder, Progress progress) {
    try (ArchiveReader archive = ArchiveReader.open(file)) {
      refuseUnknown(archive.manifest());
      archive.verify();
      boolean missing = !Files.exists(folder);
      try {
        return new Result.Done(archive.manifest(), into(archive, folder, progress));
      } catch (RuntimeException | IOException | SQLException e) {
        if (missing) {
          deleteIfEmpty(folder);
        }
        throw e;
      }
    } catch (BackupRefused refused) {
      return new Result.Refused(refused.why());
    } catch (IOException e) {
      throw new UncheckedIOException("the home " + folder + " cannot be written", e);
    } catch (SQLException e) {
      throw new IllegalStateException("the tables cannot be filled", e);
    }
  }

  /** Only what this build knows can be brought to where it is. */
  private void refuseUnknown(Manifest manifest) {
    Map<String, Keeper> known =
        keepers.stream().collect(Collectors.toMap(Keeper::name, keeper -> keeper));
    for (Manifest.OfKeeper kept : manifest.keepers()) {
      Keeper keeper = known.get(kept.name());
      if (keeper == null) {
        throw new BackupRefused("backup.newer-keeper", manifest.build(), kept.name());
      }
      UnfinishedSchemas.unknown(keeper, versions(kept)).stream()
          .findFirst()
          .ifPresent(version -> {
            throw new BackupRefused("backup.newer-schema", manifest.build(), kept.name(), version);
          });
    }
  }

  private static List<String> versions(Manifest.OfKeeper kept) {
    return kept.migrations().stream().map(migration -> migration.version()).toList();
  }

  private List<SchemaChange> into(ArchiveReader archive, Path folder, Progress progress)
      throws IOException, SQLException {
    Optional<TownHome> taken = TownHome.takeForRestore(folder);
    if (taken.isEmpty()) {
      throw new BackupRefused("backup.home-not-empty", folder);
    }
    TownHome home = taken.get();
    try {
      EmbeddedDatabase.stopLeftOver(home);
      home.clear();
      List<SchemaChange> changes = into(archive, home, progress);
      home.restored();
      home.close();
      return changes;
    } catch (RuntimeException | Error | IOException | SQLException e) {
      home.discard();
      throw e;
    }
  }

  private List<SchemaChange> into(ArchiveReader archive, TownHome home, Progress progress)
      throws IOException, SQLException {
    Manifest manifest = archive.manifest();
    HomeFiles files = new HomeFiles(home);
    for (Manifest.OfFile file : manifest.files()) {
      files.write(file.name(), archive.all(file.entry()));
    }
    Secrets secrets = ground.secrets(home);
    refuseOtherSecrets(manifest, secrets);
    try (Database database = ground.database(home, secrets)) {
      UnfinishedSchemas schemas = new UnfinishedSchemas(database, secrets, keepers);
      List<String> inTheWay = schemas.inTheWay();
      if (!inTheWay.isEmpty()) {
        throw new BackupRefused("backup.database-not-empty", String.join(", ", inTheWay));
      }
      try {
        schemas.make(
            manifest.keepers().stream()
                .collect(Collectors.toMap(Manifest.OfKeeper::name, Restore::versions)));
        load(database, archive, progress);
        List<SchemaChange> changes = schemas.finish();
        analyze(database, manifest);
        return changes;
      } catch (RuntimeException | Error | IOException | SQLException e) {
        schemas.remove();
        throw e;
      }
    }
  }

  private static void refuseOtherSecrets(Manifest manifest, Secrets secrets) {
    for (Manifest.OfSecret one : manifest.secrets()) {
      if (!Backup.digest(secrets.current(one.id())).equals(one)) {
        throw new BackupRefused("backup.other-secret", one.id());
      }
    }
  }

  private void load(Database database, ArchiveReader archive, Progress progress)
      throws IOException, SQLException {
    Map<String, Keeper> byName = new HashMap<>();
    keepers.forEach(keeper -> byName.put(keeper.name(), keeper));
    try (Connection owner = OwnerConnection.begin(database, false)) {
      TablesIn tables = new TablesIn(owner, archive, progress);
      for (Manifest.OfKeeper kept : archive.manifest().keepers()) {
        Keeper keeper = byName.get(kept.name());
        if (keeper != null) {
          tables.copy(keeper, kept);
        }
      }
      owner.commit();
    }
  }

  /** The planner knows nothing of tables filled just now. */
  private static void analyze(Database database, Manifest manifest) throws SQLException {
    try (Connection owner = database.asOwner();
        Statement statement = owner.createStatement()) {
      for (Manifest.OfKeeper kept : manifest.keepers()) {
        for (Manifest.OfTable table : kept.tables()) {
          statement.execute(
              "analyze \"" + kept.name() + "\".\"" + table.name().replace("\"", "\"\"") + "\"");
        }
      }
    }
  }

  private static void deleteIfEmpty(Path folder) {
    try {
      Files.deleteIfExists(folder);
    } catch (IOException notEmpty) {
      // Somebody else has put something there meanwhile: it is theirs.
    }
  }
}
