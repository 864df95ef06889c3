package dev.daicho.foundation.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.sample.Client;
import dev.daicho.foundation.sample.OnSampleServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OnSampleServer
@ExtendWith(OutputCaptureExtension.class)
final class ProblemAdviceTest {

  private static final String PEOPLE = "/api/v1/sample/people";

  private final Client client;

  ProblemAdviceTest(@LocalServerPort int port) {
    client = new Client(port);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'name':'x','age':1,'secret':'s3cr3t'} | unknown-field | /secret",
        "{'name':'x','age':1,'children':[{'name':'s3cr3t','age':1,'no':2}]} | unknown-field | no",
        "{'name':'x','age':'s3cr3t'} | wrong-type | /age",
        "{'name':'x','age':'1'} | wrong-type | /age",
        "{'name':'x','age':1.5} | wrong-type | /age",
        "{'name':'x','age':null} | wrong-type | /age",
        "{'name':'x','age':1,'born':'s3cr3t'} | wrong-type | /born",
        "{'name':'x','age':1,'children':[{'name':'y','age':'s3cr3t'}]} | wrong-type | /children/0/age",
        "['s3cr3t'] | wrong-type | (body)",
        "{'name':'x','age':1,'s3cr3t 個人':1} | unknown-field | /…",
        "{'name':'x','name':'s3cr3t','age':1} | malformed | JSON",
        "{'name':'s3cr3t' | malformed | JSON",
        "s3cr3t | malformed | JSON",
        "'' | missing-body | body",
      })
  void saysWhatIsWrongWithABody(String body, String code, String named, CapturedOutput output) {
    HttpResponse<String> answer = client.post(PEOPLE, body.replace('\'', '"').replace("\"\"", ""));

    assertProblem(answer, 400, code);
    assertThat(Client.json(answer).get("detail").asString()).contains(named);
    assertThat(answer.body()).doesNotContain("s3cr3t");
    assertThat(output).doesNotContain("s3cr3t");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/sample/people/s3cr3t, wrong-parameter, id",
    "/api/v1/sample/people/1?on=s3cr3t, wrong-parameter, on",
    "/api/v1/sample/search, missing-parameter, name",
    "/api/v1/sample/search?name=s3cr3t, missing-parameter, X-Purpose",
  })
  void saysWhichParameterIsWrong(String path, String code, String named, CapturedOutput output) {
    HttpResponse<String> answer = client.get(path);

    assertProblem(answer, 400, code);
    JsonNode problem = Client.json(answer);
    assertThat(problem.get("detail").asString()).contains(named).doesNotContain("s3cr3t");
    assertThat(problem.get("detail_ja").asString()).contains(named).doesNotContain("s3cr3t");
    assertThat(output).doesNotContain("s3cr3t");
  }

  @Test
  void listsTheConstraintsThatAreBroken() {
    HttpResponse<String> body = client.post(PEOPLE, "{\"name\":\" \",\"age\":1}");
    HttpResponse<String> parameter = client.get("/api/v1/sample/limited?name=");

    for (HttpResponse<String> answer : List.of(body, parameter)) {
      assertProblem(answer, 400, "invalid");
      assertThat(Client.json(answer).get("errors").toString())
          .isEqualTo("[{\"field\":\"name\",\"constraint\":\"NotBlank\"}]");
    }
  }

  @Test
  void otherMethodsTypesAndFormsHaveTheirStatus() {
    HttpResponse<String> method = client.get(PEOPLE);
    assertProblem(method, 405, "method-not-allowed");
    assertThat(method.headers().firstValue("Allow")).hasValue("POST");

    HttpResponse<String> type =
        client.send("POST", PEOPLE, BodyPublishers.ofString("a"), "Content-Type", "text/plain");
    assertProblem(type, 415, "unsupported-type");

    assertProblem(client.get(PEOPLE + "/1", "Accept", "text/csv"), 406, "not-acceptable");
    assertProblem(client.get("/api/v1/nowhere"), 404, "not-found");
    assertProblem(client.get("/api/nowhere", "Accept", "text/html"), 404, "not-found");
  }

  @Test
  void aRefusalNamesRuleAndArticle() {
    HttpResponse<String> answer = client.post("/api/v1/sample/refused", "");

    assertProblem(answer, 422, "refused");
    JsonNode problem = Client.json(answer);
    assertThat(problem.get("rule").asString()).isEqualTo("register.move-in.too-early");
    assertThat(problem.get("article").asString()).isEqualTo("住民基本台帳法22条");
    assertThat(problem.get("detail").asString())
        .isEqualTo("A move-in cannot be filed before the day of moving in.");
    assertThat(problem.get("detail_ja").asString()).isEqualTo("転入をした日より前の届出は受理できません。");
    assertThat(problem.get("instance").asString()).isEqualTo("/api/v1/sample/refused");

    assertThat(problem.has("refusals")).isFalse();
  }

  @Test
  void severalRefusalsAreAllTold() {
    HttpResponse<String> forbidden = client.post("/api/v1/sample/forbidden", "");
    assertProblem(forbidden, 403, "forbidden");
    JsonNode problem = Client.json(forbidden);
    assertThat(problem.get("rule").asString()).isEqualTo("register.move-in.too-early");
    assertThat(problem.at("/refusals/0/rule").asString()).isEqualTo("register.move-in.too-early");
    assertThat(problem.at("/refusals/1").toString())
        .isEqualTo(
            "{\"rule\":\"gate.other\",\"article\":\"番号法9条\","
                + "\"detail\":\"Four digits\",\"detail_ja\":\"数字4桁\"}");
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    JsonNode problem = Client.json(answer);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("type").asString()).isEqualTo("urn:daicho:problem:" + code);
    assertThat(problem.get("title").asString()).isNotBlank();
    assertThat(problem.get("detail").asString()).isNotBlank();
    assertThat(problem.get("detail_ja").asString()).isNotBlank();
    assertThat(problem.has("properties")).isFalse();
  }
}
