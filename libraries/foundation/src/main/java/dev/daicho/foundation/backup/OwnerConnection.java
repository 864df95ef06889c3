package dev.daicho.foundation.backup;

import dev.daicho.foundation.store.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A transaction of the database's owner that no row policy concerns. PostgreSQL would rather refuse
 * a statement than leave out rows: {@code row_security} is off.
 */
final class OwnerConnection {

  private OwnerConnection() {}

  /**
   * Begins one.
   *
   * @throws BackupRefused when the owner is under the row policies too
   */
  static Connection begin(Database database, boolean snapshot) throws SQLException {
    Connection owner = database.asOwner();
    try (Statement statement = owner.createStatement()) {
      try (ResultSet row =
          statement.executeQuery(
              "select rolsuper or rolbypassrls, rolname from pg_roles where rolname = current_user")) {
        row.next();
        if (!row.getBoolean(1)) {
          throw new BackupRefused("backup.owner-under-policies", row.getString(2));
        }
      }
      owner.setAutoCommit(false);
      if (snapshot) {
        owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        owner.setReadOnly(true);
      }
      // The text form of every value, whatever server or user is set to; and whole tables in
      // the order in which they lie, which indexes by block ranges rely on.
      statement.execute(
          """
          set local row_security = off; set local synchronize_seqscans = off;
          set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
          set local extra_float_digits = 3; set local bytea_output = 'hex'; set local search_path = pg_catalog;
          """);
      return owner;
    } catch (SQLException | RuntimeException e) {
      owner.close();
      throw e;
    }
  }
}
