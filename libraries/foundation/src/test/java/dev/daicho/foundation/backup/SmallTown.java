package dev.daicho.foundation.backup;

import static dev.daicho.foundation.TestKeepers.ALPHA;
import static dev.daicho.foundation.TestKeepers.BETA;

import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.audit.SealBook;
import dev.daicho.foundation.audit.Sealer;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.notice.Courier;
import dev.daicho.foundation.notice.Notice;
import dev.daicho.foundation.notice.NoticeHandler;
import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.notice.Receiver;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.secret.FileSecrets;
import dev.daicho.foundation.secret.Secrets;
import dev.daicho.foundation.store.Database;
import dev.daicho.foundation.store.ExternalDatabase;
import dev.daicho.foundation.store.Keeper;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.foundation.store.Seal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** A town of the two keepers for tests, in a home and a database of its own. */
final class SmallTown implements AutoCloseable {

  static final List<Keeper> KEEPERS = List.of(ALPHA, BETA);
  static final Seal HERE = new Seal("092011");
  static final Seal THERE = new Seal("131016");
  static final String LASTING = "things/key";

  final TownHome home;
  final Secrets secrets;
  final Database database;
  final Keepers keepers;
  final TownClock clock = TestTown.clockAt(LocalDate.of(2026, 4, 1));
  private final AuditLog log;
  private final NoticeJournal journal;
  private final Courier courier;

  private SmallTown(TownHome home, Secrets secrets, Database database) {
    this.home = home;
    this.secrets = secrets;
    this.database = database;
    this.keepers = new Keepers(database, secrets, KEEPERS);
    KeeperStore alpha = keepers.store(ALPHA);
    this.log = new AuditLog(alpha, () -> new byte[16]);
    this.journal = new NoticeJournal(alpha, clock, JsonMapper.shared());
    KeeperStore beta = keepers.store(BETA);
    this.courier =
        new Courier(keepers.steward(ALPHA), new Receiver(beta, new Parcels(beta), journal::about));
  }

  /** Makes an empty database on the server that all tests share. */
  static void makeDatabase(String name) {
    TestKeepers.asOwner("create database " + name);
  }

  /** Removes it again, with the roles made for it. */
  static void dropDatabase(String name) {
    TestKeepers.asOwner(
        "drop database if exists " + name + " with (force)",
        """
        do $$
        declare r record;
        begin
          for r in select rolname from pg_roles where rolname ~ '^%s_' loop
            execute format('drop role %%I', r.rolname);
          end loop;
        end $$
        """
            .formatted(name));
  }

  /** Opens the town in that folder and database, a new one or one that was restored. */
  static SmallTown open(Path folder, String database) {
    TownHome home = TownHome.take(folder);
    Secrets secrets = fileSecrets(home);
    secrets.current(LASTING);
    return new SmallTown(home, secrets, database(database));
  }

  private static Secrets fileSecrets(TownHome home) {
    return new FileSecrets(home.part("secrets"), TestTown::random);
  }

  /** That database, by the server's superuser. */
  static Database database(String name) {
    String password = TestTown.shared().secrets().current("database/owner").asPassword();
    String server = TestTown.shared().database().url().substring("jdbc:postgresql://".length());
    return ExternalDatabase.at(
        "postgresql://postgres:" + password + "@" + server.replace("/daicho", "/" + name), "");
  }

  /** What a restore is to stand on: that database, and secrets in files. */
  static Restore.Ground ground(String database) {
    return new Restore.Ground() {
      @Override
      public Secrets secrets(TownHome home) {
        return fileSecrets(home);
      }

      @Override
      public Database database(TownHome home, Secrets secrets) {
        return SmallTown.database(database);
      }
    };
  }

  /** One act: a thing, its lock, an audit entry and a notice, all at once or not at all. */
  void act(Seal seal, String key) {
    KeeperStore alpha = keepers.store(ALPHA);
    alpha.within(
        seal,
        () -> {
          // What COPY has to escape, and what it has to keep apart from nothing.
          String words = "a\tb\\c\nd\r " + key + " \\N 鸑鷟𠮷";
          alpha
              .sql()
              .sql("insert into thing values (?, ?, ?)")
              .params(seal.value(), key, words)
              .update();
          alpha
              .sql()
              .sql("insert into thing_lock values (?, ?)")
              .params(seal.value(), key)
              .update();
          log.record(
              seal,
              new AuditEvent(
                  clock.instant(),
                  new Actor("hoshino", Role.MUNICIPAL_OFFICER, null),
                  "put",
                  "a test",
                  "12条",
                  Set.of("name"),
                  "accepted",
                  new AuditEvent.Person(key, words)));
          return journal.tell(seal, key, new Letter(words));
        });
  }

  Sealer sealer() {
    return new Sealer(
        keepers.steward(ALPHA), new SealBook(home.part("seals").resolve("alpha")), clock);
  }

  /** Carries alpha's notices to beta and says how many there were. */
  long carry() {
    return courier.carry();
  }

  Backup.Result backUp(Path file) {
    return new Backup(home, secrets, keepers, KEEPERS, clock, List.of(LASTING))
        .to(file, "operator", (keeper, table, rows) -> {});
  }

  /** Every row of every table as text, but for how the schemas came about. */
  Map<String, List<String>> contents() {
    Map<String, List<String>> contents = new TreeMap<>();
    for (String table :
        asOwner(
            """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname in ('alpha', 'beta') and tablename not in ('migration', 'transaction_origin')
            """)) {
      contents.put(table, asOwner("select t::text from " + table + " t order by 1"));
    }
    return contents;
  }

  /** The first column of what the owner of the database sees. */
  List<String> asOwner(String sql) {
    try (Connection owner = database.asOwner();
        Statement statement = owner.createStatement()) {
      List<String> rows = new ArrayList<>();
      if (statement.execute(sql)) {
        try (ResultSet result = statement.getResultSet()) {
          while (result.next()) {
            rows.add(result.getString(1));
          }
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() {
    keepers.close();
    home.close();
  }

  /** A notice. */
  record Letter(String words) implements Notice {
    @Override
    public String type() {
      return "letter";
    }

    @Override
    public int version() {
      return 1;
    }
  }

  /** Beta puts what it is told into its own table. */
  private record Parcels(KeeperStore store) implements NoticeHandler {
    @Override
    public String name() {
      return "parcels";
    }

    @Override
    public boolean wants(String type) {
      return type.equals("letter");
    }

    @Override
    public void handle(ToldNotice notice) {
      store
          .sql()
          .sql("insert into parcel (municipality, subject, sequence, words) values (?, ?, ?, ?)")
          .params(notice.municipality(), notice.subject(), notice.sequence(), notice.body())
          .update();
    }
  }
}
