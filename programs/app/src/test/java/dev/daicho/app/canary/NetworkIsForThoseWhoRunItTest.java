package dev.daicho.app.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.town.DemoTown;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who gets which part of the network's pages and of their interface, and what stands in them. */
class NetworkIsForThoseWhoRunItTest {

  private static final RunningTown TOWN = RunningTown.shared();
  private static final String STATUS = "/api/v1/network/status";

  private final Visitor operator = Visitor.of(TOWN.port(), DemoTown.OPERATOR, "");
  private final Visitor officer = Visitor.of(TOWN.port(), "officer@092011", "");
  private final Visitor contractor = Visitor.of(TOWN.port(), "contractor@092011", "");

  private static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private HttpResponse<String> api(Visitor visitor) {
    return visitor.send("GET", STATUS, BodyPublishers.noBody(), "Accept", "application/json");
  }

  @Test
  void theyComeInAndOthersDoNot() {
    for (String page : List.of("/network", "/network/held", "/network/notices", "/network/lines")) {
      assertThat(operator.get(page).statusCode()).as(page).isEqualTo(200);
      assertThat(officer.get(page).statusCode()).as(page).isEqualTo(200);
      assertThat(contractor.get(page).statusCode()).as(page).isEqualTo(403);
      assertThat(Visitor.nobody(TOWN.port()).get(page).statusCode()).as(page).isEqualTo(302);
    }
    assertThat(api(contractor).statusCode()).isEqualTo(403);
    assertThat(api(Visitor.nobody(TOWN.port())).statusCode()).isIn(302, 401);
    assertThat(operator.get("/counter").statusCode()).isEqualTo(403);
  }

  @Test
  void anOfficerSeesAndChangesTheOwnLineOnly() {
    String own = "/network/lines/092011";
    String other = "/network/lines/092053";
    assertThat(officer.get(own).statusCode()).isEqualTo(200);
    assertThat(officer.get(other).statusCode()).isEqualTo(404);
    Map<String, String> off = Map.of("act", "decide", "line", "off", "reason", "点検", "ticket", "1");
    assertThat(officer.submit(other, off).statusCode()).isEqualTo(404);
    assertThat(
            officer.send("POST", own, BodyPublishers.noBody(), "Accept", "text/html").statusCode())
        .as("without the session's token")
        .isEqualTo(403);

    assertThat(officer.submit(own, off).statusCode()).isEqualTo(302);
    try {
      assertThat(json(api(officer)).at("/municipalities/0/offSince").isString()).isTrue();
      assertThat(json(api(operator)).get("off").asInt()).isEqualTo(1);
      assertThat(json(api(Visitor.of(TOWN.port(), "officer@092053", ""))).get("off").asInt())
          .isZero();
      assertThat(
              TOWN.asOwner(
                  "select account, purpose, outcome from network_municipality.audit_entry where act = 'interrupt-line' order by entry desc limit 1"))
          .containsExactly(List.of("officer@092011", "点検", "accepted"));
    } finally {
      operator.submit(own, Map.of("act", "decide", "line", "on", "reason", "点検の終了", "ticket", "2"));
    }
    assertThat(operator.get(own).body()).contains("tag-on");
  }

  @Test
  void noResidentStandsInThem() {
    List<String> pages =
        List.of("/network", "/network/notices", "/network/notices?municipality=092011", STATUS);
    for (String page : pages) {
      String body = operator.get(page).body();
      TOWN.canary()
          .people()
          .forEach(person ->
              assertThat(body)
                  .as(page)
                  .doesNotContain(
                      person.addresseeNumber().digits(),
                      person.residentCode().digits(),
                      person.names().display()));
    }
    assertThat(operator.get("/network/notices").body()).contains("/network/notices/");
  }

  @Test
  void theStatusHasThreeHopsInOrder() {
    assertThat(json(api(operator)).get("hops").valueStream().map(hop -> hop.get("to").asString()))
        .containsExactly("municipality", "prefecture", "nation");
  }
}
