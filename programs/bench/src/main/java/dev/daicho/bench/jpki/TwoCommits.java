package dev.daicho.bench.jpki;

import dev.daicho.bench.Clients;
import dev.daicho.bench.Stopwatch;
import dev.daicho.town.Town;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A bare peer of issuance: a row as long as what is put on record is inserted and committed, then
 * updated with as much as a certificate and committed, by clients with a connection each. No check,
 * no second index, no history, no audit entry, no signature.
 */
final class TwoCommits {

  private static final int LENGTH = 1_200;

  private final Town town;
  private final Stopwatch watch;

  TwoCommits(Town town, Stopwatch watch) {
    this.town = town;
    this.watch = watch;
  }

  private void makeTable() {
    owner(
        List.of(
            "drop schema if exists bench_peer cascade",
            "create schema bench_peer",
            "create table bench_peer.issued (serial bigint primary key, prepared bytea not null, certificate bytea)"));
  }

  private void owner(List<String> statements) {
    try (Connection owner = town.database().asOwner();
        Statement statement = owner.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the peer's table could not be made", e);
    }
  }

  /** Runs for so long and gives how many a second had both commits. */
  double run(int clients, int seconds) {
    makeTable();
    long start = watch.now();
    int done =
        Clients.work(clients, number -> client(number, start, seconds)).stream()
            .mapToInt(Integer::intValue)
            .sum();
    double rate = done / watch.secondsSince(start);
    owner(List.of("drop schema bench_peer cascade"));
    return rate;
  }

  private int client(int number, long start, int seconds) throws SQLException {
    byte[] bytes = new byte[LENGTH];
    int done = 0;
    // Who owns the table: no policy is asked, and no role of a keeper may write there.
    try (Connection connection = town.database().asOwner();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into bench_peer.issued (serial, prepared) values (?, ?)");
        PreparedStatement update =
            connection.prepareStatement(
                "update bench_peer.issued set certificate = ? where serial = ?")) {
      connection.setAutoCommit(true);
      while (watch.secondsSince(start) < seconds) {
        long serial = ((long) number << 32) + done;
        insert.setLong(1, serial);
        insert.setBytes(2, bytes);
        insert.executeUpdate();
        update.setBytes(1, bytes);
        update.setLong(2, serial);
        update.executeUpdate();
        done++;
      }
    }
    return done;
  }

  /** What a figure calls it. */
  static String name(int clients) {
    return "two commits, %d clients".formatted(clients);
  }
}
