package dev.daicho.oversight.issuance;

import static dev.daicho.oversight.Answers.given;
import static dev.daicho.oversight.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.Municipalities;
import dev.daicho.oversight.Answer;
import dev.daicho.oversight.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuanceFileTest {

  private static final LocalDate DATE = LocalDate.of(2021, 1, 1);

  private final List<String> lines = new ArrayList<>();

  /** A right file of one date: line 2 is 札幌市 011002, line 3 函館市 012025. */
  @BeforeEach
  void writeEveryMunicipality() {
    lines.add("as_of,code6,population_date,population,cards_issued");
    Municipalities.all()
        .forEach(municipality ->
            lines.add("2021-01-01," + municipality.code().digits() + ",2020-01-01,1000,250"));
  }

  @Test
  void read_givesEveryMunicipalityInCodeOrderWhateverTheOrderOfRows() {
    lines.subList(1, lines.size()).sort(Comparator.reverseOrder());

    NavigableMap<LocalDate, IssuanceDay> days = given(read());

    assertThat(days).containsOnlyKeys(DATE);
    IssuanceDay day = days.firstEntry().getValue();
    assertThat(day.populationDate()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(day.municipalities())
        .extracting(MunicipalityIssuance::municipality)
        .isEqualTo(Municipalities.all());
    assertThat(day.municipalities())
        .allSatisfy(row -> {
          assertThat(row.population()).isEqualTo(1000);
          assertThat(row.issued()).isEqualTo(250);
        });
  }

  @Test
  void read_moreCardsThanResidentsAreAllowed() {
    lines.set(1, "2021-01-01,011002,2020-01-01,1000,1001");

    assertThat(given(read()).firstEntry().getValue().municipalities().getFirst().issued())
        .isEqualTo(1001);
  }

  @ParameterizedTest
  @CsvSource({
    "'2021-01-01,011002,2020-01-01,0,250', csv.whole-number, population, 0",
    "'2021-01-01,011002,2020-01-01,1000,-1', csv.whole-number, cards_issued, -1",
    "'2021-01-01,011002,2020-01-01,many,250', csv.whole-number, population, many",
    "'2021-01-01,011002,2020-01-01,1000,9223372036854775808', csv.whole-number, cards_issued, 9223372036854775808",
    "'2021-13-01,011002,2020-01-01,1000,250', csv.date, as_of, 2021-13-01",
    "'2021-01-01,011002,2020/01/01,1000,250', csv.date, population_date, 2020/01/01",
    "'2021-01-01,011002,2020-01-01', csv.fields, population, 3",
    "'2021-01-01,11002,2020-01-01,1000,250', municipality-code.form, code6, 11002",
    "'2021-01-01,0110 02,2020-01-01,1000,250', municipality-code.form, code6, 0110 02",
    "'2021-01-01,０１１００２,2020-01-01,1000,250', municipality-code.form, code6, ０１１００２",
    "'2021-01-01,011003,2020-01-01,1000,250', municipality-code.check-digit, code6, 011003",
    // 那珂川町 until 2018, 札幌市中央区 and 北海道: codes, but of no municipality of the 1,741.
    "'2021-01-01,403059,2020-01-01,1000,250', municipality-code.known, code6, 403059",
    "'2021-01-01,011011,2020-01-01,1000,250', municipality-code.known, code6, 011011",
    "'2021-01-01,010006,2020-01-01,1000,250', municipality-code.known, code6, 010006",
    "'2021-01-01,011002,2020-01-01,1000,250', issuance.once, code6, 011002",
    "'2021-01-01,012025,2019-01-01,1000,250', issuance.population-date, population_date, 2019-01-01",
  })
  void read_refusesARowAndUsesNothingOfTheFile(
      String row, String rule, String column, String found) {
    lines.set(2, row);

    Refusal refusal = refused(read());

    assertThat(refusal)
        .isInstanceOfSatisfying(
            Refusal.InFile.class,
            place -> {
              assertThat(place.rule()).isEqualTo(rule);
              assertThat(place.file()).isEqualTo("cards.csv");
              assertThat(place.line()).isEqualTo(3);
              assertThat(place.column()).isEqualTo(column);
              assertThat(place.found()).isEqualTo(found);
            });
  }

  @Test
  void read_tellsTheRightCheckDigit() {
    lines.set(1, "2021-01-01,011003,2020-01-01,1000,250");

    assertThat(refused(read()).message().ja())
        .isEqualTo("cards.csv 2行目 code6: 検査数字(6桁目)が2の団体コードが必要ですが、「011003」です。");
  }

  @Test
  void read_refusesADateThatLacksMunicipalities() {
    lines.remove(3);
    lines.remove(2);

    assertThat(refused(read()))
        .isEqualTo(new Refusal.IncompleteDate("cards.csv", DATE, 2, 1741, "北海道函館市"));
  }

  @Test
  void read_refusesAFileCutOffBetweenTwoRows() {
    lines.removeLast();

    assertThat(refused(read()).message().ja())
        .isEqualTo("cards.csv: 2021-01-01は全1741団体の行が必要ですが、1団体(沖縄県八重山郡与那国町など)の行がありません。");
  }

  private Answer<NavigableMap<LocalDate, IssuanceDay>> read() {
    return IssuanceFile.read(
        "cards.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }
}
