package dev.daicho.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.register.RegisterKeeper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A town that is new has no statistics of its own, and PostgreSQL finds people by their keys all
 * the same: it does not read a municipality from end to end for each filing.
 */
class FirstFilingsTest {

  private static final String LOOK_UP =
      """
      explain (generic_plan, costs off)
      select h.name, a.cause from resident r
      join resident_history h using (municipality, addressee_number, history_number)
      join act a on a.municipality = h.municipality and a.act_number = h.act_number
      where r.municipality = $1 and
      """;

  @Test
  void everybodyIsLookedUpByAWholeKey() throws SQLException {
    try (BenchTown bench = BenchTown.open();
        Connection owner = bench.town().database().asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("set search_path = register");
      statement.execute("set role " + RegisterKeeper.KEEPER.role(bench.town().database()));
      for (String found :
          List.of(
              "(r.resident_code = $2 or r.individual_number = $3)",
              "r.household_number = $2",
              "r.search_name = $2 and r.sex = $3 and r.birth_date = $4")) {
        assertThat(plan(statement, LOOK_UP + found))
            .as(found)
            .contains("(addressee_number = r.addressee_number)")
            .contains("(history_number = r.history_number)")
            .contains("(act_number = h.act_number)")
            .doesNotContain("Index Cond: (municipality = ($1)::text)\n")
            .doesNotContain("Seq Scan");
      }
    }
  }

  private static String plan(Statement statement, String sql) throws SQLException {
    StringBuilder plan = new StringBuilder();
    try (ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        plan.append(row.getString(1)).append('\n');
      }
    }
    return plan.toString();
  }
}
