package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsBacklogTest {

  private static final String COLUMNS =
      "month,municipalities_cleared,applications_cumulative,notices_cumulative\n";

  @TempDir private Path folder;

  @Test
  void withoutData_printsTheMinistrysPlan() {
    CommandRun run = run("--format", "csv");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .hasSize(8)
        .contains(
            "month,cleared,cleared_cumulative,cleared_share,notices,applications,rate",
            "2016-05,240,240,13.8,7358866,10431793,70.5",
            "2016-11,12,1741,100.0,13370140,13370140,100.0");
  }

  @Test
  void data_takesAFileInstead() throws IOException {
    Path file = plan("5月,871,3,2\n");

    assertThat(run("--data", file.toString(), "--format", "json"))
        .isEqualTo(
            new CommandRun(
                0,
                "{\"rows\":[{\"month\":\"5月\",\"cleared\":871,\"cleared_cumulative\":871,"
                    + "\"cleared_share\":50.0,\"notices\":2,\"applications\":3,\"rate\":66.7}]}\n",
                ""));
  }

  @Test
  void data_brokenRowIsRefusedInTwoLanguagesAndNothingIsPrinted() throws IOException {
    Path file = plan("5月,871,3,2\n6月,871,3,1\n");

    CommandRun run = run("--data", file.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactly(
            file + " 3行目 notices_cumulative: 前の行の累計2以上の数が必要ですが、「1」です。",
            file
                + ", line 3, notices_cumulative: expected at least 2, the count up to the row"
                + " before, found \"1\". [backlog.cumulative]");
  }

  @Test
  void wrongUsage_exits2() {
    assertThat(run("--format", "xml").exit()).isEqualTo(2);
    assertThat(run("--as-of", "2016-06-17").exit()).isEqualTo(2);
  }

  @Test
  void help_endsWithAnExample() {
    CommandRun run = run("--help");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("daicho stats backlog --data plan.csv --format json");
  }

  private Path plan(String rows) throws IOException {
    return Files.writeString(folder.resolve("plan.csv"), COLUMNS + rows);
  }

  private static CommandRun run(String... arguments) {
    return CommandRun.of(new StatsBacklog(), arguments);
  }
}
