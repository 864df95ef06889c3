package dev.daicho.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.sample.Client;
import dev.daicho.oversight.BacklogFigures;
import dev.daicho.oversight.ReportFormat;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnOversightServer
final class BacklogApiTest {

  private static final String PATH = "/api/v1/oversight/backlog";

  private final OversightClient client;
  private final JsonMapper strict;

  @Autowired
  BacklogApiTest(@LocalServerPort int port, JsonMapper strict) {
    this.client = new OversightClient(port);
    this.strict = strict;
  }

  @Test
  void theCsvIsWhatTheCommandPrints() {
    HttpResponse<String> answer = client.get(PATH + "?format=csv");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .startsWith("month,cleared,cleared_cumulative,cleared_share,notices,applications,rate\n")
        .isEqualTo(ReportFormat.CSV.write(BacklogFigures.published()));
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"backlog.csv\"");
  }

  @Test
  void theJsonIsAsDescribed() {
    BacklogDocument document = strict.readValue(client.get(PATH).body(), BacklogDocument.class);

    assertThat(document.rows()).hasSize(7);
    assertThat(document.rows().getFirst().clearedShare()).isEqualByComparingTo("13.8");
    assertThat(document.rows().getLast().clearedCumulative()).isEqualTo(1741);
  }

  @Test
  void aPlanIsComputedInTheFormAskedFor() {
    String plan = OversightClient.HEADER + "5月,1741,10,9\n";

    assertThat(client.post(plan, "Accept", "text/csv").body())
        .endsWith("\n5月,1741,1741,100.0,9,10,90.0\n");
    assertThat(Client.json(client.post(plan)).at("/rows/0/rate").asDouble()).isEqualTo(90.0);
    assertThat(client.post(BacklogFigures.publishedPlan()).body())
        .isEqualTo(client.get(PATH).body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5月,x,10,9            | 2 | municipalities_cleared  | csv.whole-number",
        "5月,1,10              | 2 | notices_cumulative      | csv.fields",
        "5月,1,10,9\\n5月,1,9,9 | 3 | month                   | backlog.month-order",
        "5月,1,10,9\\n6月,1,9,9 | 3 | applications_cumulative | backlog.cumulative",
        "5月,1,10,11           | 2 | notices_cumulative      | backlog.notices",
        "5月,1742,10,9         | 2 | municipalities_cleared  | backlog.municipalities",
        "'\"'                  | 2 | month                   | csv.quotes",
      })
  void aBrokenRowIsRefusedWithItsLineAndColumn(String rows, int line, String column, String rule) {
    JsonNode problem =
        problem(client.post(OversightClient.HEADER + rows.replace("\\n", "\n")), 422, "refused");

    assertThat(problem.get("line").asInt()).isEqualTo(line);
    assertThat(problem.get("column").asString()).isEqualTo(column);
    assertThat(problem.get("rule").asString()).isEqualTo(rule);
    assertThat(problem.get("detail").asString()).startsWith("CSV, line " + line + ", " + column);
    assertThat(problem.get("detail_ja").asString()).startsWith("CSV " + line + "行目 " + column);
    assertThat(problem.get("article").asString()).isNotBlank();
  }

  @Test
  void anotherCharacterSetIsRefusedAtItsFirstByte() {
    byte[] plan = (OversightClient.HEADER + "5月,1,10,9\n").getBytes(Charset.forName("MS932"));

    JsonNode problem = problem(client.post(plan, "text/csv"), 422, "refused");

    assertThat(problem.get("rule").asString()).isEqualTo("csv.utf-8");
    assertThat(problem.get("article").asString()).isEqualTo("RFC 3629");
    assertThat(problem.get("line").asInt()).isEqualTo(2);
    assertThat(problem.get("column").asString()).isEqualTo("byte 2");
  }

  @Test
  void aBodyThatIsTooLargeEmptyOrNoCsvIsNotRead() {
    byte[] large = "\n".repeat(PostedPlan.GREATEST_BYTES + 1).getBytes(StandardCharsets.UTF_8);
    byte[] plan = (OversightClient.HEADER + "5月,1,10,9\n").getBytes(StandardCharsets.UTF_8);

    problem(client.post(large, "text/csv"), 413, "too-large");
    problem(client.post(""), 400, "missing-body");
    problem(client.post(plan, "application/json"), 415, "unsupported-type");
    problem(client.post(plan, "text/plain"), 415, "unsupported-type");
  }

  @Test
  void anUnknownFormatIsNamedAndNothingComputed() {
    problem(client.get(PATH + "?format=xml"), 400, "wrong-parameter");
    problem(client.post("x", "Accept", "image/png"), 406, "not-acceptable");
  }

  private static JsonNode problem(HttpResponse<String> answer, int status, String kind) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = Client.json(answer);
    assertThat(problem.get("type").asString()).isEqualTo("urn:daicho:problem:" + kind);
    return problem;
  }
}
