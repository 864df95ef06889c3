package dev.daicho.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.numbers.MunicipalityCode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class NationalCopyTest {

  @Test
  void theBareCopyHasTheRowsOfTheFirstLoad_underTheSameKey() throws SQLException {
    try (BenchTown bench = BenchTown.open()) {
      NationalCopy peer = new NationalCopy(bench.town());
      peer.makeTable();
      List<IdentityRecord> people =
          new Identities(bench.town(), MunicipalityCode.of("090000")).people(200);

      peer.copy(people);
      bench.town().network().firstLoad().enter(Level.NATION, Seal.NATION, people);

      assertThat(text(bench, "select count(*) from bench_peer.identity")).isEqualTo("200");
      assertThat(text(bench, different("network_national", "bench_peer"))).isEqualTo("0");
      assertThat(text(bench, different("bench_peer", "network_national"))).isEqualTo("0");
      assertThat(text(bench, key("bench_peer"))).isEqualTo(text(bench, key("network_national")));
    }
  }

  /** Beside the moment of receiving, which each has of its own. */
  private static String different(String one, String other) {
    String rows = "select to_jsonb(i) - 'received_at' from %s.identity i";
    return "select count(*) from ("
        + rows.formatted(one)
        + " except "
        + rows.formatted(other)
        + ") d";
  }

  private static String key(String schema) {
    return """
    select pg_get_constraintdef(oid) from pg_constraint
    where contype = 'p' and conrelid = '%s.identity'::regclass
    """
        .formatted(schema);
  }

  private static String text(BenchTown bench, String sql) throws SQLException {
    try (Connection owner = bench.town().database().asOwner();
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
