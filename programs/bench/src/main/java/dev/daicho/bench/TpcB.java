package dev.daicho.bench;

import dev.daicho.town.Town;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * TPC-B as pgbench has it, in a database of its own on the town's server: the peer of transactions
 * at the counter. Driven by pgbench where that is installed, else by the same statements over JDBC.
 */
final class TpcB {

  private static final String NAME = "bench_tpcb";

  private final Town town;
  private final Stopwatch watch;
  private final int scale;
  private final Optional<Path> pgbench;

  /**
   * @param scale how many branches; each has ten tellers and 100,000 accounts
   * @param pgbench the program, where it is installed
   */
  TpcB(Town town, Stopwatch watch, int scale, Optional<Path> pgbench) {
    this.town = town;
    this.watch = watch;
    this.scale = scale;
    this.pgbench = pgbench;
  }

  /** What drives it at what scale. */
  String name() {
    return "TPC-B scale " + scale + " by " + (pgbench.isPresent() ? "pgbench" : "JDBC");
  }

  private String password() {
    return town.secrets().current("database/bench-tpcb").asPassword();
  }

  private String url() {
    String url = town.database().url();
    return url.substring(0, url.lastIndexOf('/') + 1) + NAME;
  }

  /** Makes the database and its tables as pgbench does, filled by the server. */
  void makeTables() {
    try (Connection owner = town.database().asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("drop database if exists " + NAME);
      statement.execute("drop role if exists " + NAME);
      // The password is of base64url characters only and needs no escaping.
      statement.execute("create role " + NAME + " login password '" + password() + "'");
      statement.execute("create database " + NAME + " owner " + NAME);
    } catch (SQLException e) {
      throw new IllegalStateException("the peer's database could not be made", e);
    }
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          create table pgbench_history (tid int, bid int, aid int, delta int, mtime timestamp, filler char(22));
          create table pgbench_tellers (tid int not null, bid int, tbalance int, filler char(84)) with (fillfactor = 100);
          create table pgbench_accounts (aid int not null, bid int, abalance int, filler char(84)) with (fillfactor = 100);
          create table pgbench_branches (bid int not null, bbalance int, filler char(88)) with (fillfactor = 100);
          insert into pgbench_branches select b, 0, null from generate_series(1, %1$d) b;
          insert into pgbench_tellers select t, (t - 1) / 10 + 1, 0, null from generate_series(1, %1$d * 10) t;
          insert into pgbench_accounts select a, (a - 1) / 100000 + 1, 0, '' from generate_series(1, %1$d * 100000) a;
          alter table pgbench_branches add primary key (bid);
          alter table pgbench_tellers add primary key (tid);
          alter table pgbench_accounts add primary key (aid);
          """
              .formatted(scale));
      statement.execute("vacuum analyze");
    } catch (SQLException e) {
      throw new IllegalStateException("the peer's tables could not be made", e);
    }
  }

  /** Runs for so long and gives the transactions a second. */
  double run(int clients, int seconds) {
    DoubleSupplier run =
        pgbench.isPresent()
            ? () -> new Pgbench(pgbench.get()).run(url(), NAME, password(), clients, seconds)
            : () -> new TpcBOverJdbc(this::connect, watch, scale).run(clients, seconds);
    return run.getAsDouble();
  }

  /** A connection to its tables. */
  Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), NAME, password());
  }
}
