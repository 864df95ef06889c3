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

class CsvReportsTest {

  @Test
  void write_issuance() {
    IssuanceReport report =
        new IssuanceReport(
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2020, 1, 1),
            IssuanceBy.PREFECTURE,
            List.of(
                new IssuanceRow(Optional.of(new Rank(1)), "宮崎県", 1_095_903, 358_411),
                new IssuanceRow(Optional.empty(), "a \"b\", c", 4, 1)));

    assertThat(CsvReports.write(report))
        .isEqualTo(
            "rank,name,population,issued,rate\n"
                + "1,宮崎県,1095903,358411,32.7\n"
                + ",\"a \"\"b\"\", c\",4,1,25.0\n");
  }

  @Test
  void write_backlog() {
    BacklogReport report =
        new BacklogReport(
            List.of(new BacklogRow("5月", 240, 240, new Ratio(240, 1741), 7_358_866, 10_431_793)));

    assertThat(CsvReports.write(report))
        .isEqualTo(
            "month,cleared,cleared_cumulative,cleared_share,notices,applications,rate\n"
                + "5月,240,240,13.8,7358866,10431793,70.5\n");
  }
}
