package dev.daicho.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SplittableRandom;

/** pgbench's TPC-B transaction, statement for statement, from Java. */
final class TpcBOverJdbc {

  private final Connecting connecting;
  private final Stopwatch watch;
  private final int scale;

  /** Opens a connection to the tables. */
  @FunctionalInterface
  interface Connecting {
    Connection connect() throws SQLException;
  }

  TpcBOverJdbc(Connecting connecting, Stopwatch watch, int scale) {
    this.connecting = connecting;
    this.watch = watch;
    this.scale = scale;
  }

  /** Runs for so long and gives the transactions a second. */
  double run(int clients, int seconds) {
    long start = watch.nanos().getAsLong();
    int done =
        Clients.work(clients, number -> client(number, start, seconds)).stream()
            .mapToInt(Integer::intValue)
            .sum();
    return done / watch.secondsSince(start);
  }

  private int client(int number, long start, int seconds) throws SQLException {
    SplittableRandom random = new SplittableRandom(number);
    int done = 0;
    try (Connection connection = connecting.connect();
        PreparedStatement account =
            connection.prepareStatement(
                "update pgbench_accounts set abalance = abalance + ? where aid = ?");
        PreparedStatement balance =
            connection.prepareStatement("select abalance from pgbench_accounts where aid = ?");
        PreparedStatement teller =
            connection.prepareStatement(
                "update pgbench_tellers set tbalance = tbalance + ? where tid = ?");
        PreparedStatement branch =
            connection.prepareStatement(
                "update pgbench_branches set bbalance = bbalance + ? where bid = ?");
        PreparedStatement history =
            connection.prepareStatement(
                "insert into pgbench_history (delta, aid, tid, bid, mtime) values (?, ?, ?, ?, current_timestamp)")) {
      connection.setAutoCommit(false);
      while (watch.secondsSince(start) < seconds) {
        int aid = 1 + random.nextInt(scale * 100_000);
        int tid = 1 + random.nextInt(scale * 10);
        int bid = 1 + random.nextInt(scale);
        int delta = random.nextInt(-5000, 5001);
        update(account, delta, aid);
        balance.setInt(1, aid);
        try (ResultSet row = balance.executeQuery()) {
          row.next();
        }
        update(teller, delta, tid);
        update(branch, delta, bid);
        update(history, delta, aid, tid, bid);
        connection.commit();
        done++;
      }
    }
    return done;
  }

  private static void update(PreparedStatement statement, int... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setInt(i + 1, values[i]);
    }
    statement.executeUpdate();
  }
}
