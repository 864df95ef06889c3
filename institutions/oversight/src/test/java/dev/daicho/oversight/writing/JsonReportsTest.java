package dev.daicho.oversight.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.oversight.BacklogReport;
import dev.daicho.oversight.BacklogRow;
import dev.daicho.oversight.IssuanceBy;
import dev.daicho.oversight.IssuanceReport;
import dev.daicho.oversight.IssuanceRow;
import dev.daicho.oversight.Rank;
import dev.daicho.oversight.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReportsTest {

  @Test
  void write_issuance() {
    IssuanceReport report =
        new IssuanceReport(
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2020, 1, 1),
            IssuanceBy.TOP_TOWNS,
            List.of(
                new IssuanceRow(Optional.of(new Rank(1)), "新潟県粟島浦村", 340, 249),
                new IssuanceRow(Optional.empty(), "a \"b\"", 4, 1)));

    assertThat(JsonReports.write(report))
        .isEqualTo(
            """
            {"as_of":"2021-01-01","population_date":"2020-01-01","by":"top-towns","rows":[\
            {"rank":1,"name":"新潟県粟島浦村","population":340,"issued":249,"rate":73.2},\
            {"rank":null,"name":"a \\"b\\"","population":4,"issued":1,"rate":25.0}]}
            """);
  }

  @Test
  void write_backlog() {
    BacklogReport report =
        new BacklogReport(
            List.of(new BacklogRow("5月", 240, 240, new Ratio(240, 1741), 7_358_866, 10_431_793)));

    assertThat(JsonReports.write(report))
        .isEqualTo(
            """
            {"rows":[{"month":"5月","cleared":240,"cleared_cumulative":240,"cleared_share":13.8,\
            "notices":7358866,"applications":10431793,"rate":70.5}]}
            """);
  }
}
