package dev.daicho.foundation;

import dev.daicho.foundation.store.Keeper;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Two keepers for tests of foundation itself: {@code alpha} tells, {@code beta} listens. */
public final class TestKeepers {

  /** Keeps things. */
  public static final Keeper ALPHA = new Keeper("alpha");

  /** Keeps what it made of notices. */
  public static final Keeper BETA = new Keeper("beta");

  private static final Keepers BOTH = TestTown.shared().keepers(ALPHA, BETA);

  private TestKeepers() {}

  /** Both, over the database that all tests share. */
  public static Keepers both() {
    return BOTH;
  }

  /** Alpha's store for daily work. */
  public static KeeperStore alpha() {
    return BOTH.store(ALPHA);
  }

  /** Beta's store for daily work. */
  public static KeeperStore beta() {
    return BOTH.store(BETA);
  }

  /** Empties every table of both, with the owner's rights. */
  public static void empty() {
    asOwner(
        """
        do $$
        declare t record;
        begin
          for t in select schemaname, tablename from pg_tables
            where schemaname in ('alpha', 'beta') and tablename not in ('migration', 'transaction_origin')
          loop
            execute format('truncate %I.%I cascade', t.schemaname, t.tablename);
          end loop;
        end $$
        """);
  }

  /** Does what nobody who works here may do. */
  public static void asOwner(String... statements) {
    try (Connection connection = TestTown.shared().database().asOwner();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
