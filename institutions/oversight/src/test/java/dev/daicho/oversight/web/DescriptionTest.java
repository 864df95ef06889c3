package dev.daicho.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.sample.Client;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The interface's description, as OpenAPI 3.1. */
@OnOversightServer
final class DescriptionTest {

  private final JsonNode api;

  DescriptionTest(@LocalServerPort int port) {
    api = Client.json(new Client(port).get("/api/v1/openapi.json"));
  }

  @Test
  void describesTheThreeOperations() {
    assertThat(api.get("paths").propertyNames())
        .containsExactly("/api/v1/oversight/backlog", "/api/v1/oversight/issuance");
    assertThat(api.findValuesAsString("operationId"))
        .containsExactlyInAnyOrder("issuance", "backlog", "computeBacklog");
  }

  @Test
  void namesWhatMayBeAsked() {
    assertThat(schema("as-of").get("format").asString()).isEqualTo("date");
    assertThat(names(schema("by")))
        .containsExactly("prefecture", "class", "top-municipalities", "top-towns");
    assertThat(schema("by").get("default").asString()).isEqualTo("prefecture");
    assertThat(names(schema("format"))).containsExactly("csv", "json");
  }

  @Test
  void tellsTheFormsOfAnswersAndOfPlans() {
    for (String operation : List.of("issuance/get", "backlog/get", "backlog/post")) {
      JsonNode responses = operation(operation).get("responses");
      assertThat(responses.at("/200/content").propertyNames())
          .containsExactly("application/json", "text/csv");
      assertThat(responses.at("/default/content").propertyNames())
          .containsExactly("application/problem+json");
    }
    assertThat(operation("backlog/post").at("/requestBody/content").propertyNames())
        .containsExactly("text/csv");
    assertThat(api.at("/components/schemas/Issuance/properties").propertyNames())
        .containsExactly("as_of", "by", "population_date", "rows");
    assertThat(names(api.at("/components/schemas/IssuanceRow/properties/rank/type")))
        .containsExactlyInAnyOrder("integer", "null");
    assertThat(api.at("/components/schemas/BacklogMonth/properties").propertyNames())
        .contains("cleared_cumulative", "cleared_share");
  }

  private JsonNode operation(String name) {
    return api.at("/paths/~1api~1v1~1oversight~1" + name);
  }

  private JsonNode schema(String parameter) {
    return operation("issuance/get")
        .get("parameters")
        .valueStream()
        .filter(candidate -> candidate.get("name").asString().equals(parameter))
        .findFirst()
        .orElseThrow()
        .get("schema");
  }

  private static List<String> names(JsonNode values) {
    return (values.isArray() ? values : values.get("enum"))
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }
}
