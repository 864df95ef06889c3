package dev.daicho.foundation.store;

import dev.daicho.foundation.secret.Secrets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /** Makes what is missing; does nothing where all is there. Programs that do so take turns. */
  void prepare(List<Keeper> keepers) {
    try (Connection owner = database.asOwner();
        Statement statement = owner.createStatement()) {
      // Held until this connection closes.
      statement.execute("select pg_advisory_lock(hashtext('prepare keepers'))");
      makeRoles(statement, keepers);
      for (Keeper keeper : keepers) {
        migrate(keeper);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the keepers' roles and schemas could not be made", e);
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

  private static String[] locations(Keeper keeper) {
    return Stream.of(Stream.of("keeper"), keeper.shared().stream(), Stream.of(keeper.name()))
        .flatMap(folders -> folders)
        .map(folder -> "classpath:db/" + folder)
        .toArray(String[]::new);
  }

  private void migrate(Keeper keeper) {
    Flyway.configure()
        .dataSource(database.url(), migrator(), password(migrator()))
        .schemas(keeper.name())
        .defaultSchema(keeper.name())
        .createSchemas(false)
        .locations(locations(keeper))
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
