package dev.daicho.oversight.web;

import static dev.daicho.oversight.Answers.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.sample.Client;
import dev.daicho.oversight.IssuanceBy;
import dev.daicho.oversight.IssuanceFigures;
import dev.daicho.oversight.ReportFormat;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnOversightServer
final class IssuanceApiTest {

  private static final String PATH = "/api/v1/oversight/issuance";
  private static final String CSV = "text/csv;charset=UTF-8";
  private static final String JSON = "application/json";

  private final OversightClient client;
  private final IssuanceFigures figures;
  private final JsonMapper strict;

  @Autowired
  IssuanceApiTest(@LocalServerPort int port, IssuanceFigures figures, JsonMapper strict) {
    this.client = new OversightClient(port);
    this.figures = figures;
    this.strict = strict;
  }

  @ParameterizedTest
  @EnumSource
  void theCsvIsWhatTheCommandPrints(IssuanceBy by) {
    HttpResponse<String> answer =
        client.get(PATH + "?as-of=2021-01-01&format=csv&by=" + by.label());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .startsWith("rank,name,population,issued,rate\n")
        .isEqualTo(ReportFormat.CSV.write(given(figures.report(LocalDate.of(2021, 1, 1), by))));
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(CSV);
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"issuance-2021-01-01-" + by.label() + ".csv\"");
  }

  @Test
  void theLatestDateByPrefectureUnlessAskedOtherwise() {
    assertThat(client.get(PATH + "?format=csv").body())
        .isEqualTo(client.get(PATH + "?format=csv&as-of=2021-01-01&by=prefecture").body())
        .contains("\n1,宮崎県,1095903,358411,32.7\n")
        .endsWith("\n,全国,127138033,30765617,24.2\n");
  }

  @ParameterizedTest
  @EnumSource
  void theJsonIsAsDescribed(IssuanceBy by) {
    HttpResponse<String> answer = client.get(PATH + "?as-of=2017-03-08&by=" + by.label());
    IssuanceDocument document = strict.readValue(answer.body(), IssuanceDocument.class);

    assertThat(answer.headers().firstValue("Content-Type")).hasValue(JSON);
    assertThat(document.by()).isEqualTo(by);
    assertThat(document.asOf()).isEqualTo("2017-03-08");
    assertThat(document.populationDate()).isEqualTo("2016-01-01");
    assertThat(document.rows())
        .hasSameSizeAs(given(figures.report(document.asOf(), by)).rows())
        .allSatisfy(row -> {
          assertThat(row.name()).isNotBlank();
          assertThat(row.population()).isPositive();
          assertThat(row.rate()).isPositive();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*                                  |      | application/json",
        "text/html, */*;q=0.8                 |      | application/json",
        "text/csv                             |      | text/csv;charset=UTF-8",
        "text/*                               |      | text/csv;charset=UTF-8",
        "application/json;q=0.1, text/csv     |      | text/csv;charset=UTF-8",
        "application/json, text/csv;q=0.9     |      | application/json",
        "application/json;q=0, text/csv;q=0.1 |      | text/csv;charset=UTF-8",
        "application/json                     | csv  | text/csv;charset=UTF-8",
        "text/csv                             | json | application/json",
        "image/png                            | json | application/json",
      })
  void theFormIsTheOneNamedElseTheOneLikedBest(String accept, String format, String type) {
    HttpResponse<String> answer =
        client.get(PATH + (format == null ? "" : "?format=" + format), "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(answer.headers().allValues("Vary")).contains("Accept");
  }

  @ParameterizedTest
  @CsvSource({"image/png", "text/html", "application/json;q=0", "nonsense"})
  void noOtherFormIsGiven(String accept) {
    problem(client.get(PATH, "Accept", accept), 406, "not-acceptable");
  }

  @ParameterizedTest
  @CsvSource({
    "as-of=2021-13-01, as-of",
    "as-of=2021/01/01, as-of",
    "as-of=x, as-of",
    "by=galaxy, by",
    "by=PREFECTURE, by",
    "format=xml, format",
  })
  void whatHasTheWrongFormIsNamed(String query, String parameter) {
    JsonNode problem = problem(client.get(PATH + "?" + query), 400, "wrong-parameter");

    assertThat(problem.get("detail").asString())
        .isEqualTo("The parameter " + parameter + " is of the wrong form.");
  }

  @Test
  void aDateWithoutFiguresIsRefusedAlsoToWhoWantsCsv() {
    JsonNode problem =
        problem(client.get(PATH + "?as-of=2020-12-31", "Accept", "text/csv"), 422, "refused");

    assertThat(problem.get("rule").asString()).isEqualTo("issuance.as-of");
    assertThat(problem.get("article").asString()).isEqualTo("総務省「マイナンバーカード交付状況」");
    assertThat(problem.get("detail").asString())
        .isEqualTo("There are no figures as of 2020-12-31. Nearest dates: 2020-12-01, 2021-01-01");
    assertThat(problem.get("detail_ja").asString())
        .isEqualTo("2020-12-31現在の数値はありません。最も近い日付: 2020-12-01、2021-01-01");
  }

  private static JsonNode problem(HttpResponse<String> answer, int status, String kind) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = Client.json(answer);
    assertThat(problem.get("type").asString()).isEqualTo("urn:daicho:problem:" + kind);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    return Objects.requireNonNull(problem);
  }
}
