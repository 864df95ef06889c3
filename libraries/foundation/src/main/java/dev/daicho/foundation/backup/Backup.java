package dev.daicho.foundation.backup;

import dev.daicho.foundation.Build;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.secret.Secret;
import dev.daicho.foundation.secret.Secrets;
import dev.daicho.foundation.store.Keeper;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.foundation.store.Seal;
import dev.daicho.foundation.text.Bilingual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes an open town into one file while work goes on: all keepers' tables as they stand at one
 * moment (one snapshot of the database), the published heads of their audit logs, and the secrets
 * that their data depend on. Each keeper's audit log says that it was done.
 *
 * <p>All rows are read, whosever they are, so the database's owner reads, whom no row policy
 * concerns: the owner of the embedded database is such a one; that of another must be a superuser
 * or have {@code BYPASSRLS}.
 */
public final class Backup {

  /** 個人情報の保護に関する法律66条: what is held has to be secured against loss, too. */
  private static final String BASIS = "個人情報の保護に関する法律66条";

  private final TownHome home;
  private final Secrets secrets;
  private final Keepers stores;
  private final List<Keeper> keepers;
  private final TownClock clock;
  private final List<String> lasting;

  /**
   * @param home the town's
   * @param secrets the town's
   * @param stores the town's
   * @param keepers all of them
   * @param clock town time
   * @param lasting ids of secrets without which the data mean something else
   */
  public Backup(
      TownHome home,
      Secrets secrets,
      Keepers stores,
      List<Keeper> keepers,
      TownClock clock,
      List<String> lasting) {
    this.home = home;
    this.secrets = secrets;
    this.stores = stores;
    this.keepers = List.copyOf(keepers);
    this.clock = clock;
    this.lasting = List.copyOf(lasting);
  }

  /** What came of it. */
  public sealed interface Result {

    /**
     * The file is complete and on the disk.
     *
     * @param manifest what is in it
     * @param bytes its size
     * @param sha256 of the whole file, in hexadecimal
     */
    record Made(Manifest manifest, long bytes, String sha256) implements Result {}

    /** There is no file, and nothing was read. */
    record Refused(Bilingual why) implements Result {}
  }

  /**
   * Writes it to that file, which only its owner can read.
   *
   * @param account who asks, for the audit logs
   */
  public Result to(Path file, String account, Progress progress) {
    try (ArchiveWriter archive = ArchiveWriter.begin(file)) {
      // Tells at once when the owner cannot read everything, before anything is said to be read.
      OwnerConnection.begin(stores.database(), true).close();
      record(account);
      HomeFiles files = new HomeFiles(home);
      Map<String, byte[]> seals = files.seals(keepers);
      Manifest manifest = write(archive, files, seals, progress);
      Measured whole = archive.finish(manifest);
      return new Result.Made(manifest, whole.bytes(), whole.sha256Hex());
    } catch (BackupRefused refused) {
      return new Result.Refused(refused.why());
    } catch (IOException e) {
      throw new UncheckedIOException("the backup " + file + " cannot be written", e);
    } catch (SQLException e) {
      throw new IllegalStateException("the tables cannot be read", e);
    }
  }

  private void record(String account) {
    for (Keeper keeper : keepers) {
      AuditLog log = new AuditLog(stores.store(keeper), () -> new byte[0]);
      log.recordApart(
          Seal.NATION,
          new AuditEvent(
              clock.instant(),
              new Actor(account, Role.TOWN_OPERATOR, null),
              "backup",
              "backup",
              BASIS,
              Set.of(),
              "accepted",
              null));
    }
  }

  private Manifest write(
      ArchiveWriter archive, HomeFiles files, Map<String, byte[]> seals, Progress progress)
      throws IOException, SQLException {
    try (Connection owner = OwnerConnection.begin(stores.database(), true)) {
      TablesOut tables = new TablesOut(owner, archive, progress);
      Instant realTime = tables.realTime();
      List<Manifest.OfKeeper> kept = new ArrayList<>();
      for (Keeper keeper : keepers) {
        kept.add(tables.copy(keeper));
      }
      // Asked for first: who asks for one that nobody needed yet has it made.
      List<Manifest.OfSecret> digests =
          lasting.stream().map(id -> digest(secrets.current(id))).toList();
      List<Manifest.OfFile> written = new ArrayList<>();
      copy(archive, seals, written);
      copy(archive, files.secrets(), written);
      copy(archive, files.keys(), written);
      return new Manifest(
          Manifest.FORMAT,
          Build.version(),
          clock.instant(),
          clock.frozen(),
          realTime,
          kept,
          written,
          digests);
    }
  }

  private static void copy(
      ArchiveWriter archive, Map<String, byte[]> files, List<Manifest.OfFile> written)
      throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Measured measured =
          archive.entry(
              new Manifest.OfFile(file.getKey(), 0, "").entry(), out -> out.write(file.getValue()));
      written.add(new Manifest.OfFile(file.getKey(), measured.bytes(), measured.sha256Hex()));
    }
  }

  static Manifest.OfSecret digest(Secret secret) {
    return new Manifest.OfSecret(secret.id(), secret.version(), Measured.sha256(secret.bytes()));
  }
}
