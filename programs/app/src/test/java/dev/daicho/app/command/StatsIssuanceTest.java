package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatsIssuanceTest {

  private static final String HEADER = "rank,name,population,issued,rate\n";

  @TempDir private Path folder;

  @Test
  void byClass_printsTheMinistrysTable() {
    CommandRun run = run("--as-of", "2021-01-01", "--by", "class", "--format", "csv");

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                0,
                HEADER
                    + """
                    ,全国,127138033,30765617,24.2
                    ,特別区,9570609,2782394,29.1
                    ,政令指定都市,27540108,7084320,25.7
                    ,市(政令指定都市を除く),79244110,18671412,23.6
                    ,町村,10783206,2227491,20.7
                    """,
                ""));
  }

  @ParameterizedTest
  @CsvSource({
    "prefecture, 49, '1,宮崎県,1095903,358411,32.7'",
    "top-municipalities, 11, '1,石川県加賀市,66350,34950,52.7'",
    "top-towns, 11, '1,新潟県粟島浦村,340,249,73.2'",
  })
  void by_choosesTheTable(String by, int lines, String first) {
    CommandRun run = run("--as-of", "2021-01-01", "--by", by);

    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).hasSize(lines).element(1).isEqualTo(first);
  }

  @Test
  void withoutOptions_isByPrefectureOnTheLatestDateInCsv() {
    assertThat(run())
        .isEqualTo(run("--as-of", "2021-01-01", "--by", "prefecture", "--format", "csv"));
  }

  @Test
  void format_json() {
    CommandRun run = run("--as-of", "2017-03-08", "--by", "class", "--format", "json");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith(
            "{\"as_of\":\"2017-03-08\",\"population_date\":\"2016-01-01\",\"by\":\"class\",\"rows\":["
                + "{\"rank\":null,\"name\":\"全国\",\"population\":128066211,\"issued\":10717919,\"rate\":8.4},");
  }

  @Test
  void data_takesAFileInstead() throws IOException {
    String published;
    try (InputStream in =
        Objects.requireNonNull(
            getClass().getResourceAsStream("/dev/daicho/oversight/card_issuance.csv"))) {
      published = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Path file =
        Files.writeString(
            folder.resolve("cards.csv"),
            published.replace(
                "2021-01-01,155861,2020-01-01,340,249", "2021-01-01,155861,2020-01-01,340,340"));

    CommandRun run = run("--data", file.toString(), "--by", "top-towns");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith(HEADER + "1,新潟県粟島浦村,340,340,100.0\n");
  }

  @Test
  void data_brokenRowIsRefusedInTwoLanguagesAndNothingIsPrinted() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("cards.csv"),
            "as_of,code6,population_date,population,cards_issued\n"
                + "2021-01-01,011002,2020-01-01,1959313,-1\n");

    CommandRun run = run("--data", file.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactly(
            file + " 2行目 cards_issued: 0以上9999999999以下の整数(数字のみ)が必要ですが、「-1」です。",
            file
                + ", line 2, cards_issued: expected a whole number from 0 to 9999999999 in plain"
                + " digits, found \"-1\". [csv.whole-number]");
  }

  @Test
  void data_missingFileIsRefused() {
    CommandRun run = run("--data", folder.resolve("none.csv").toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[file.readable]");
  }

  @Test
  void asOf_dateWithoutFiguresIsRefusedWithTheNearest() {
    CommandRun run = run("--as-of", "2020-12-31");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactly(
            "2020-12-31現在の数値はありません。最も近い日付: 2020-12-01、2021-01-01",
            "There are no figures as of 2020-12-31. Nearest dates: 2020-12-01, 2021-01-01"
                + " [issuance.as-of]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--as-of=2021-02-29",
        "--as-of=today",
        "--by=county",
        "--by=CLASS",
        "--format=xml",
        "--unknown",
        "extra"
      })
  void wrongUsage_exits2(String argument) {
    CommandRun run = run(argument);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(argument.substring(argument.indexOf('=') + 1));
  }

  @Test
  void help_endsWithAnExample() {
    CommandRun run = run("--help");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("prefecture, class, top-municipalities,", "top-towns", "csv, json")
        .contains("daicho stats issuance --as-of 2021-01-01 --by prefecture --format csv");
  }

  private static CommandRun run(String... arguments) {
    return CommandRun.of(new StatsIssuance(), arguments);
  }
}
