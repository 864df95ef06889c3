package dev.daicho.app.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.town.DemoTown;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The readers' interface for programs: who gets it, and what it answers. */
class CardReadersAreForOperatorsTest {

  private static final RunningTown TOWN = RunningTown.shared();
  private static final String READERS = "/api/v1/card-readers";
  private static final String SELECT_JPKI = "00A4040C0AD392F000260100000001";

  private final Visitor operator = Visitor.of(TOWN.port(), DemoTown.OPERATOR, "");

  private static HttpResponse<String> put(Visitor visitor, String body) {
    return visitor.send(
        "POST", READERS, BodyPublishers.ofString(body), "Content-Type", "application/json");
  }

  private static HttpResponse<String> all(Visitor visitor) {
    return visitor.send("GET", READERS, BodyPublishers.noBody(), "Accept", "application/json");
  }

  private static HttpResponse<String> back(Visitor visitor, String persona) {
    return visitor.send(
        "DELETE", READERS + "/" + persona, BodyPublishers.noBody(), "Accept", "application/json");
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static String said(URI reader, String command) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(reader.resolve("/apdu"))
                .POST(BodyPublishers.ofString(command))
                .build(),
            BodyHandlers.ofString())
        .body()
        .strip();
  }

  @Test
  void nobodyElseGetsIt() {
    for (String account : new String[] {"officer@092011", "contractor@092011"}) {
      Visitor staff = Visitor.of(TOWN.port(), account, "filing");
      assertThat(all(staff).statusCode()).as(account).isEqualTo(403);
      assertThat(put(staff, "{\"persona\":\"hanako\"}").statusCode()).as(account).isEqualTo(403);
      assertThat(back(staff, "hanako").statusCode()).as(account).isEqualTo(403);
      assertThat(staff.get("/card").statusCode()).as(account).isEqualTo(403);
    }
    Visitor nobody = Visitor.nobody(TOWN.port());
    assertThat(all(nobody).statusCode()).isIn(302, 401);
    assertThat(put(nobody, "{\"persona\":\"hanako\"}").statusCode()).isIn(401, 403);
  }

  @Test
  void aCardIsPutIn_answers_andIsGivenBack() throws Exception {
    HttpResponse<String> in = put(operator, "{\"persona\":\"hanako\"}");
    assertThat(in.statusCode()).as(in.body()).isEqualTo(201);
    try {
      JsonNode reader = json(in);
      assertThat(reader.get("persona").asString()).isEqualTo("hanako");
      assertThat(reader.get("inserted").asBoolean()).isTrue();
      URI address = URI.create(reader.get("address").asString());
      assertThat(said(address, SELECT_JPKI)).isEqualTo("9000");

      HttpResponse<String> again = put(operator, "{\"persona\":\"hanako\"}");
      assertThat(again.statusCode()).as("it has one already").isEqualTo(200);
      assertThat(again.body()).isEqualTo(in.body());
      assertThat(json(all(operator)).findValuesAsString("persona")).contains("hanako");
      assertThat(operator.get("/card/reader/hanako").body()).contains("SELECT application: JPKI");
    } finally {
      assertThat(back(operator, "hanako").statusCode()).isEqualTo(204);
    }
    assertThat(back(operator, "hanako").statusCode()).as("given back before").isEqualTo(404);
    assertThat(json(all(operator)).findValuesAsString("persona")).doesNotContain("hanako");
  }

  @Test
  void whatIsNoRequestIsSaidInBothLanguages_andOpensNothing() {
    for (String body : new String[] {"{}", "{\"persona\":null}", "{", "", "[]"}) {
      HttpResponse<String> answer = put(operator, body);
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .as(body)
          .startsWith("application/problem+json");
    }
    for (String persona : new String[] {"nobody", "HANAKO", "../hanako", "花子"}) {
      HttpResponse<String> answer = put(operator, "{\"persona\":\"" + persona + "\"}");
      assertThat(answer.statusCode()).as(persona).isEqualTo(404);
    }
    assertThat(json(all(operator)).findValuesAsString("persona")).doesNotContain("nobody");
  }
}
