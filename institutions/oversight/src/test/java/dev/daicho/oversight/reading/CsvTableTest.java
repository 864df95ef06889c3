package dev.daicho.oversight.reading;

import static dev.daicho.oversight.Answers.given;
import static dev.daicho.oversight.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.oversight.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("day", Fields.date()),
          new Column("people", Fields.wholeNumber(1)),
          new Column("cards", Fields.wholeNumber(0)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "day,people,cards\n2021-01-01,2,0\n",
        "day,people,cards\n2021-01-01,2,0",
        "day,people,cards\r\n2021-01-01,2,0\r\n",
        "\uFEFFday,people,cards\n2021-01-01,2,0\n",
        "\"day\",people,cards\n\"2021-01-01\",2,\"0\"\n\n",
      })
  void read_givesRows(String text) {
    List<CsvRow> rows = given(CsvTable.read("a.csv", utf8(text), COLUMNS));

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().line()).isEqualTo(2);
    assertThat(rows.getFirst().date("day")).isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(rows.getFirst().wholeNumber("people")).isEqualTo(2);
    assertThat(rows.getFirst().wholeNumber("cards")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'', csv.header, 1, day, ''",
    "'day,people', csv.header, 1, cards, 'day,people'",
    "'day,persons,cards', csv.header, 1, people, 'day,persons,cards'",
    "'people,day,cards', csv.header, 1, day, 'people,day,cards'",
    "'day,people,cards,more', csv.header, 1, day, 'day,people,cards,more'",
    "'day,people,cards|', csv.no-rows, 2, day, ''",
    "'day,people,cards|2021-01-01,2', csv.fields, 2, cards, 2",
    "'day,people,cards|2021-01-01,2,0|2021', csv.fields, 3, people, 1",
    "'day,people,cards|2021-01-01,2,0,', csv.fields, 2, cards, 4",
    "'day,people,cards|2021-02-29,2,0', csv.date, 2, day, 2021-02-29",
    "'day,people,cards|2021-1-1,2,0', csv.date, 2, day, 2021-1-1",
    "'day,people,cards|+2021-01-01,2,0', csv.date, 2, day, +2021-01-01",
    "'day,people,cards|2021-01-01,two,0', csv.whole-number, 2, people, two",
    "'day,people,cards|2021-01-01,0,0', csv.whole-number, 2, people, 0",
    "'day,people,cards|2021-01-01,-2,0', csv.whole-number, 2, people, -2",
    "'day,people,cards|2021-01-01,2, 0', csv.whole-number, 2, cards, ' 0'",
    "'day,people,cards|2021-01-01,2,+0', csv.whole-number, 2, cards, +0",
    "'day,people,cards|2021-01-01,2,1.0', csv.whole-number, 2, cards, 1.0",
    "'day,people,cards|2021-01-01,2,', csv.whole-number, 2, cards, ''",
    "'day,people,cards|2021-01-01,2,007', csv.whole-number, 2, cards, 007",
    "'day,people,cards|2021-01-01,2,10000000000', csv.whole-number, 2, cards, 10000000000",
    "'day,people,cards|2021-01-01,2,9223372036854775808', csv.whole-number, 2, cards, 9223372036854775808",
    "'day,people,cards|2021-01-01,2,\"7', csv.quotes, 2, day, '\"'",
    "'day,people,cards|2021-01-01,2,\"7\"7', csv.quotes, 2, day, '\"'",
  })
  void read_saysTheFirstPlaceThatIsWrong(
      String lines, String rule, long line, String column, String found) {
    byte[] content = utf8(lines.replace('|', '\n'));

    Refusal refusal = refused(CsvTable.read("a.csv", content, COLUMNS));

    assertThat(refusal)
        .isInstanceOfSatisfying(
            Refusal.InFile.class,
            place -> {
              assertThat(place.rule()).isEqualTo(rule);
              assertThat(place.file()).isEqualTo("a.csv");
              assertThat(place.line()).isEqualTo(line);
              assertThat(place.column()).isEqualTo(column);
              assertThat(place.found()).isEqualTo(found);
            });
  }

  @Test
  void read_countsLinesOfFieldsThatSpanSeveral() {
    byte[] content = utf8("day,people,cards\n\n\"2021-\n01-01\",2,0\n");

    assertThat(refused(CsvTable.read("a.csv", content, COLUMNS)).message().en())
        .startsWith("a.csv, line 3, day: expected a date");
  }

  @Test
  void read_saysTheByteThatIsNoUtf8() {
    byte[] content = utf8("day,people,cards\n2021-01-01,2,0\n2021-01-01,人,0\n");
    content[content.length - 4] = (byte) 0xFF;

    assertThat(refused(CsvTable.read("a.csv", content, COLUMNS)))
        .isInstanceOfSatisfying(
            Refusal.InFile.class,
            place -> {
              assertThat(place.rule()).isEqualTo("csv.utf-8");
              assertThat(place.line()).isEqualTo(3);
              assertThat(place.column()).isEqualTo("byte 12");
            });
  }

  @Test
  void read_saysACharacterThatIsCutOff() {
    byte[] whole = utf8("day,people,cards\n2021-01-01,人");
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);

    assertThat(refused(CsvTable.read("a.csv", cut, COLUMNS)).rule()).isEqualTo("csv.utf-8");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
