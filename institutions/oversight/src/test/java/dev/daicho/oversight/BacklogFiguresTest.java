package dev.daicho.oversight;

import static dev.daicho.oversight.Answers.given;
import static dev.daicho.oversight.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacklogFiguresTest {

  /** The Ministry's table of 17 June 2016, with its shares (交付通知書発送完了目標見込みについて). */
  private static final String PRINTED =
      """
      month,cleared,cleared_cumulative,cleared_share,notices,applications,rate
      2016-05,240,240,13.8,7358866,10431793,70.5
      2016-06,853,1093,62.8,9240660,11492040,80.4
      2016-07,401,1494,85.8,10565390,11881986,88.9
      2016-08,171,1665,95.6,11602625,12272124,94.5
      2016-09,48,1713,98.4,12317775,12660937,97.3
      2016-10,16,1729,99.3,12881189,13050621,98.7
      2016-11,12,1741,100.0,13370140,13370140,100.0
      """;

  @Test
  void published_isAsTheMinistryPrintedIt() {
    assertThat(ReportFormat.CSV.write(BacklogFigures.published())).isEqualTo(PRINTED);
  }

  @Test
  void read_takesAFile(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("plan.csv"),
            "month,municipalities_cleared,applications_cumulative,notices_cumulative\n5月,1741,9,9\n");

    assertThat(given(BacklogFigures.read(file)).rows().getFirst().clearedShare())
        .isEqualTo(new Ratio(1741, 1741));
  }

  @Test
  void read_refusesAFileThatIsNotThere(@TempDir Path folder) {
    assertThat(refused(BacklogFigures.read(folder.resolve("none.csv"))))
        .isInstanceOf(Refusal.UnreadableFile.class);
  }
}
