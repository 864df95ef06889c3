package dev.daicho.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TpcBTest {

  private static final Stopwatch WATCH = new Stopwatch(System::nanoTime);

  @Test
  void overJdbcEachTransactionIsInTheHistoryAndInAllThreeBalances() throws SQLException {
    try (BenchTown bench = BenchTown.open()) {
      TpcB tpcb = new TpcB(bench.town(), WATCH, 1, Optional.empty());
      assertThat(tpcb.name()).isEqualTo("TPC-B scale 1 by JDBC");
      tpcb.makeTables();

      assertThat(tpcb.run(2, 1)).isPositive();
      try (Connection connection = tpcb.connect();
          Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery(
                  """
                  select count(*), sum(delta),
                    (select sum(abalance) from pgbench_accounts),
                    (select sum(tbalance) from pgbench_tellers),
                    (select sum(bbalance) from pgbench_branches),
                    (select count(*) from pgbench_accounts)
                  from pgbench_history
                  """)) {
        row.next();
        assertThat(row.getLong(1)).isPositive();
        assertThat(row.getLong(3)).isEqualTo(row.getLong(2));
        assertThat(row.getLong(4)).isEqualTo(row.getLong(2));
        assertThat(row.getLong(5)).isEqualTo(row.getLong(2));
        assertThat(row.getLong(6)).isEqualTo(100_000);
      }
    }
  }
}
