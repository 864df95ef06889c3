package dev.daicho.oversight.backlog;

import static dev.daicho.oversight.Answers.given;
import static dev.daicho.oversight.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.oversight.Answer;
import dev.daicho.oversight.BacklogReport;
import dev.daicho.oversight.Ratio;
import dev.daicho.oversight.Refusal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacklogFileTest {

  private static final String HEADER =
      "month,municipalities_cleared,applications_cumulative,notices_cumulative|";

  @Test
  void read_sharesAreOfAllMunicipalitiesAlsoWhenSomeNeverClear() {
    BacklogReport report = given(read("5月,3,10,5|6月,0,10,10"));

    assertThat(report.rows().getFirst().clearedShare()).isEqualTo(new Ratio(3, 10));
    assertThat(report.rows().getLast().clearedCumulative()).isEqualTo(3);
    assertThat(report.rows().getLast().clearedShare().rounded()).hasToString("30.0");
    assertThat(report.rows().getLast().rate().rounded()).hasToString("100.0");
  }

  @ParameterizedTest
  @CsvSource({
    "'May,3,10,5', backlog.month, 2, month, May",
    "'2016-06,3,10,5|2016-05,1,10,5', backlog.month-order, 3, month, 2016-05",
    "'2016-06,3,10,5|7月,1,10,5', backlog.month-order, 3, month, 7月",
    "'2016-06,3,10,5|2016-07,1,9,5', backlog.cumulative, 3, applications_cumulative, 9",
    "'2016-06,3,10,5|2016-07,1,10,4', backlog.cumulative, 3, notices_cumulative, 4",
    "'2016-06,3,10,11', backlog.notices, 2, notices_cumulative, 11",
    "'2016-06,11,10,5', backlog.municipalities, 2, municipalities_cleared, 11",
    "'2016-06,3,10,5|2016-07,8,10,5', backlog.municipalities, 3, municipalities_cleared, 8",
    "'2016-06,3,0,0', csv.whole-number, 2, applications_cumulative, 0",
    "'2016-06,-1,10,5', csv.whole-number, 2, municipalities_cleared, -1",
    "'2016-06,3,10', csv.fields, 2, notices_cumulative, 3",
  })
  void read_refuses(String rows, String rule, long line, String column, String found) {
    Refusal refusal = refused(read(rows));

    assertThat(refusal)
        .isInstanceOfSatisfying(
            Refusal.InFile.class,
            place -> {
              assertThat(place.rule()).isEqualTo(rule);
              assertThat(place.line()).isEqualTo(line);
              assertThat(place.column()).isEqualTo(column);
              assertThat(place.found()).isEqualTo(found);
            });
  }

  private static Answer<BacklogReport> read(String rows) {
    String text = (HEADER + rows).replace('|', '\n');
    return new BacklogFile(10).read("plan.csv", text.getBytes(StandardCharsets.UTF_8));
  }
}
