package dev.daicho.foundation.store;

import dev.daicho.foundation.Build;
import dev.daicho.foundation.secret.Secrets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.flywaydb.core.Flyway;

/**
 * Makes a keeper's roles and schema and brings its tables up to date. A separate role, the
 * migrator, owns every table, so that no role a program works with can change a policy or a grant.
 */
final class KeeperSchemas {

  private final Database database;
  private final Secrets secrets;

  KeeperSchemas(Database database, Secrets secrets) {
    this.database = database;
    this.secrets = secrets;
  }

  String migrator() {
    return database.name() + "_migrator";
  }

  String password(String role) {
    return secrets.current("database/" + role.replace('_', '-')).asPassword();
  }

  /**
   * Makes what is missing; does nothing where all is there. Programs that do so take turns.
   *
   * @return what was done, by keeper
   * @throws SchemaRefused when a newer build or a restore broken off left one of the schemas; all
   *     are then as they were
   */
  List<SchemaChange> prepare(List<Keeper> keepers) {
    List<SchemaChange> changes = new ArrayList<>();
    takingTurns(owner -> {
      SchemaHistory history = new SchemaHistory(owner);
      Map<Keeper, KeeperMigrations> known = new LinkedHashMap<>();
      for (Keeper keeper : keepers) {
        known.put(keeper, KeeperMigrations.of(keeper));
        refuse(history, keeper, known.get(keeper));
      }
      makeRoles(owner, keepers);
      for (Map.Entry<Keeper, KeeperMigrations> one : known.entrySet()) {
        SchemaChange change = migrate(history, one.getKey(), one.getValue());
        if (!change.applied().isEmpty()) {
          history.markMadeBy(one.getKey(), Build.version());
        }
        changes.add(change);
      }
    });
    return changes;
  }

  /**
   * Makes roles and schemas, through only the migrations wanted by keeper and version, marked as
   * unfinished.
   */
  List<SchemaChange> prepareUnfinished(
      List<Keeper> keepers, BiPredicate<String, String> keeperAndVersion) {
    List<SchemaChange> changes = new ArrayList<>();
    takingTurns(owner -> {
      SchemaHistory history = new SchemaHistory(owner);
      owner.setAutoCommit(false);
      makeRoles(owner, keepers);
      for (Keeper keeper : keepers) {
        history.markUnfinished(keeper);
      }
      owner.commit();
      owner.setAutoCommit(true);
      for (Keeper keeper : keepers) {
        KeeperMigrations known = KeeperMigrations.of(keeper);
        changes.add(
            migrate(
                history,
                keeper,
                known.only(version -> keeperAndVersion.test(keeper.name(), version))));
      }
    });
    return changes;
  }

  /** Says of all, in one transaction, that this build brought them where they are. */
  void finish(List<Keeper> keepers) {
    takingTurns(owner -> {
      owner.setAutoCommit(false);
      for (Keeper keeper : keepers) {
        new SchemaHistory(owner).markMadeBy(keeper, Build.version());
      }
      owner.commit();
    });
  }

  private interface OwnersWork {
    void with(Connection owner) throws SQLException;
  }

  private void takingTurns(OwnersWork work) {
    try (Connection owner = database.asOwner();
        Statement statement = owner.createStatement()) {
      // Held until this connection closes.
      statement.execute("select pg_advisory_lock(hashtext('prepare keepers'))");
      work.with(owner);
    } catch (SQLException e) {
      throw new IllegalStateException("the keepers' roles and schemas could not be made", e);
    }
  }

  private static void refuse(SchemaHistory history, Keeper keeper, KeeperMigrations known)
      throws SQLException {
    if (history.unfinished(keeper)) {
      throw SchemaRefused.unfinished(keeper.name());
    }
    for (Migration migration : history.of(keeper)) {
      if (!known.knows(migration.version())) {
        throw SchemaRefused.newer(keeper.name(), migration, history.build(keeper));
      }
    }
  }

  private SchemaChange migrate(SchemaHistory history, Keeper keeper, KeeperMigrations known)
      throws SQLException {
    List<Migration> before = history.of(keeper);
    migrate(keeper, known);
    return new SchemaChange(
        keeper.name(),
        before,
        history.of(keeper).stream().filter(migration -> !before.contains(migration)).toList());
  }

  private void makeRoles(Connection owner, List<Keeper> keepers) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      makeRoles(statement, keepers);
    }
  }

  private void makeRoles(Statement statement, List<Keeper> keepers) throws SQLException {
    String name = database.name();
    // What PostgreSQL gives to everybody: to come in, and to make tables that no seal covers.
    statement.execute("revoke all on database " + name + " from public");
    login(statement, migrator());
    statement.execute("grant " + migrator() + " to current_user");
    statement.execute("grant connect, create, temporary on database " + name + " to " + migrator());
    for (Keeper keeper : keepers) {
      for (String role :
          List.of(keeper.role(database), keeper.loader(database), keeper.steward(database))) {
        login(statement, role);
        statement.execute("grant connect on database " + name + " to " + role);
      }
      statement.execute("grant temporary on database " + name + " to " + keeper.loader(database));
      // Notices are read below the oldest running transaction: none of daily work may run for long.
      for (String role : List.of(keeper.role(database), keeper.steward(database))) {
        statement.execute("alter role " + role + " set transaction_timeout = '30s'");
        statement.execute("alter role " + role + " set lock_timeout = '10s'");
      }
      statement.execute(
          "create schema if not exists " + keeper.name() + " authorization " + migrator());
    }
  }

  /**
   * Sees to it that the role is there, is nobody special and has its present password.
   *
   * @throws IllegalStateException when there is such a role already and it stands above the seals
   */
  private void login(Statement statement, String role) throws SQLException {
    try (ResultSet found =
        statement.executeQuery(
            "select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = '"
                + role
                + "'")) {
      if (!found.next()) {
        statement.execute("create role " + role + " login");
      } else if (found.getBoolean(1)) {
        throw new IllegalStateException(
            "the database has a role " + role + " that can pass by the seals: remove or rename it");
      }
    }
    statement.execute(
        "alter role " + role + " password '" + ScramVerifier.of(role, password(role)) + "'");
  }

  private void migrate(Keeper keeper, KeeperMigrations migrations) {
    Flyway.configure()
        .dataSource(database.url(), migrator(), password(migrator()))
        .schemas(keeper.name())
        .defaultSchema(keeper.name())
        .createSchemas(false)
        .resourceProvider(migrations)
        .javaMigrationClassProvider(List::of)
        .table("migration")
        .outOfOrder(true)
        .placeholders(
            Map.of(
                "keeper", keeper.role(database),
                "loader", keeper.loader(database),
                "steward", keeper.steward(database)))
        .load()
        .migrate();
  }
}
