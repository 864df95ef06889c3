package dev.daicho.oversight;

import static dev.daicho.oversight.Answers.given;
import static dev.daicho.oversight.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IssuanceFiguresTest {

  private static final LocalDate LATEST = LocalDate.of(2021, 1, 1);
  private static final IssuanceFigures FIGURES = IssuanceFigures.published();

  /** The 73 rows of the Ministry's paper of 22 January 2021, typed as printed. */
  @ParameterizedTest
  @EnumSource
  void report_isAsTheMinistryPrintedIt(IssuanceBy by) throws IOException {
    String printed = resource("printed_2021-01-01_" + by.label() + ".csv");

    IssuanceReport report = given(FIGURES.report(LATEST, by));

    assertThat(ReportFormat.CSV.write(report)).isEqualTo(printed);
    assertThat(report.populationDate()).isEqualTo(LocalDate.of(2020, 1, 1));
  }

  @Test
  void report_topTownsAreTenAlsoWhenTheEleventhHasTheSameRate() {
    // 伊是名村 is tenth with 38.71%, the eleventh has 38.68%: both 38.7% in print, and ten are printed.
    assertThat(given(FIGURES.report(LATEST, IssuanceBy.TOP_TOWNS)).rows()).hasSize(10);
  }

  @Test
  void dates_areThoseTheMinistryPublished() {
    assertThat(FIGURES.dates()).hasSize(23);
    assertThat(FIGURES.dates().first()).isEqualTo(LocalDate.of(2017, 3, 8));
    assertThat(FIGURES.dates().last()).isEqualTo(LATEST);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-03-07, 2017-03-08",
    "2019-09-15, '2019-07-01, 2019-09-16'",
    "2021-01-02, 2021-01-01",
  })
  void report_refusesADateWithoutFigures(LocalDate asked, String nearest) {
    Refusal refusal = refused(FIGURES.report(asked, IssuanceBy.CLASS));

    assertThat(refusal.rule()).isEqualTo("issuance.as-of");
    assertThat(refusal.message().en()).endsWith("Nearest dates: " + nearest);
  }

  @Test
  void nationalRates_areThoseOfEachDate() {
    List<NationalRate> rates = FIGURES.nationalRates();

    assertThat(rates).extracting(NationalRate::asOf).containsExactlyElementsOf(FIGURES.dates());
    assertThat(rates.getFirst().rate()).isEqualTo(new Ratio(10_717_919, 128_066_211));
    assertThat(rates.getLast().rate()).isEqualTo(new Ratio(30_765_617, 127_138_033));
  }

  @Test
  void read_takesAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("cards.csv"), resource("card_issuance.csv"));

    IssuanceFigures read = given(IssuanceFigures.read(file));

    assertThat(read.report(LATEST, IssuanceBy.PREFECTURE))
        .isEqualTo(FIGURES.report(LATEST, IssuanceBy.PREFECTURE));
  }

  @Test
  void read_refusesAFileThatIsNotThere(@TempDir Path folder) {
    assertThat(refused(IssuanceFigures.read(folder.resolve("none.csv"))))
        .isInstanceOf(Refusal.UnreadableFile.class);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = IssuanceFiguresTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
