package dev.daicho.oversight;

import static dev.daicho.oversight.Answers.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Compares our sums with the Ministry's own tables by prefecture and by kind of municipality, which
 * it published on all 23 dates beside the figures of the municipalities.
 */
class PublishedTablesTest {

  private static final IssuanceFigures FIGURES = IssuanceFigures.published();
  private static final String TOWNS = "町村";
  private static final String CITIES = "市(政令指定都市を除く)";

  /** 那珂川市 is a city since this day; the Ministry counts it among the towns until March 2020. */
  private static final LocalDate CITY_SINCE = LocalDate.of(2018, 10, 1);

  private static final LocalDate MINISTRY_AGREES_FROM = LocalDate.of(2020, 4, 1);

  private static List<CSVRecord> tables = List.of();

  @BeforeAll
  static void readTables() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(
                        PublishedTablesTest.class.getResourceAsStream("published_tables.csv")),
                    StandardCharsets.UTF_8));
        CSVParser parser = CSVParser.parse(reader, format)) {
      tables = parser.getRecords();
    }
  }

  @Test
  void everyPrefectureOnEveryDate() {
    List<CSVRecord> prefectures =
        tables.stream().filter(row -> row.get("by").equals("prefecture")).toList();

    assertThat(prefectures).hasSize(23 * 47).allSatisfy(PublishedTablesTest::isOurs);
  }

  @Test
  void everyKindOnEveryDateWhereTheMinistryFollowsTheLaw() {
    List<CSVRecord> kinds =
        tables.stream()
            .filter(row -> row.get("by").equals("class"))
            .filter(row -> !(countsACityAsATown(row)))
            .toList();

    assertThat(kinds).hasSize(23 * 5 - 7 * 2).allSatisfy(PublishedTablesTest::isOurs);
  }

  private static boolean countsACityAsATown(CSVRecord row) {
    LocalDate date = LocalDate.parse(row.get("as_of"));
    return Set.of(TOWNS, CITIES).contains(row.get("name"))
        && !date.isBefore(CITY_SINCE)
        && date.isBefore(MINISTRY_AGREES_FROM);
  }

  private static void isOurs(CSVRecord row) {
    IssuanceBy by = IssuanceBy.labelled(row.get("by")).orElseThrow();
    IssuanceRow ours =
        given(FIGURES.report(LocalDate.parse(row.get("as_of")), by)).rows().stream()
            .filter(candidate -> candidate.name().equals(row.get("name")))
            .findFirst()
            .orElseThrow();
    assertThat(ours.population()).isEqualTo(Long.parseLong(row.get("population")));
    assertThat(ours.issued()).isEqualTo(Long.parseLong(row.get("issued")));
    assertThat(ours.rate().rounded()).hasToString(row.get("rate"));
  }
}
