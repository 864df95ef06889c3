package dev.daicho.foundation.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.sample.Client;
import dev.daicho.foundation.sample.Html;
import dev.daicho.foundation.sample.OnSampleServer;
import java.net.http.HttpResponse;
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
final class ErrorPagesTest {

  private final Client client;

  ErrorPagesTest(@LocalServerPort int port) {
    client = new Client(port);
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere, 404, 見つかりません Not found",
    "/error, 404, 見つかりません Not found",
    "/operator, 401, ログインが必要です Sign in first",
    "/counter/number?number=s3cr3t, 400, リクエストを読めません The request cannot be read",
    "/counter/fault/s3cr3t, 500, 処理できませんでした Something went wrong here",
  })
  void peopleGetAPage(String path, int status, String title, CapturedOutput output) {
    HttpResponse<String> answer = client.get(path, "Accept", "text/html,*/*;q=0.8");

    assertThat(answer.statusCode()).isEqualTo(status);
    Html page = Client.html(answer);
    assertThat(page.text("//h1")).isEqualTo(title);
    assertThat(page.texts("//main//dd")).contains(Integer.toString(status));
    assertThat(answer.body()).doesNotContain("s3cr3t", "Exception", "\tat ");
    assertThat(output).doesNotContain("s3cr3t");
  }

  @Test
  void anOfficerIsNotLetIntoOperation() {
    HttpResponse<String> answer = client.get("/operator", "Authorization", Client.basic("sato"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(Client.html(answer).text("//h1")).isEqualTo("権限がありません Not permitted");
  }

  @Test
  void programsGetAProblem() {
    for (String path : new String[] {"/nowhere", "/api/v1/nowhere", "/actuator/env"}) {
      HttpResponse<String> answer = client.get(path, "Accept", "application/json");

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      JsonNode problem = Client.json(answer);
      assertThat(problem.get("type").asString()).isEqualTo("urn:daicho:problem:not-found");
      assertThat(problem.get("instance").asString()).isEqualTo(path);
    }
    HttpResponse<String> odd = client.get("//", "Accept", "application/json");
    assertThat(odd.statusCode()).isEqualTo(400);
    assertThat(Client.json(odd).get("type").asString()).isEqualTo("urn:daicho:problem:malformed");
  }

  @Test
  void aFaultIsFoundInTheLogByItsNumberButNotByWhatWasSent(CapturedOutput output) {
    HttpResponse<String> answer = client.get("/api/v1/sample/fault/s3cr3t");

    assertThat(answer.statusCode()).isEqualTo(500);
    JsonNode problem = Client.json(answer);
    assertThat(problem.get("type").asString()).isEqualTo("urn:daicho:problem:fault");
    assertThat(problem.get("detail_ja").asString()).isNotBlank();
    assertThat(output)
        .contains("incident " + problem.get("incident").asInt() + ": java.lang.NumberFormat")
        .contains("SampleApi.fault(")
        .doesNotContain("s3cr3t");
  }
}
