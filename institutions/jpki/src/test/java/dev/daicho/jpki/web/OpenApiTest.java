package dev.daicho.jpki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The routes and the document that was published agree. Who changes a route on purpose changes the
 * document with it: it is what the server says at {@code /api/v1/openapi.json}, and left in {@code
 * target/openapi-jpki.json} by this test.
 */
@OnJpkiServer
class OpenApiTest {

  private static final Path PUBLISHED = Path.of("src/main/resources/openapi/jpki.json");

  @LocalServerPort int port;

  @Test
  void theDocumentIsTrue() throws IOException {
    JsonMapper json = new JsonMapper();
    JsonNode said = Http.json(new Http(port).get("/api/v1/openapi.json"));
    Path left = Path.of("target/openapi-jpki.json");
    Files.createDirectories(left.getParent());
    Files.writeString(
        left,
        json.writerWithDefaultPrettyPrinter().writeValueAsString(said) + "\n",
        StandardCharsets.UTF_8);
    assertThat(said.get("openapi").asString()).startsWith("3.1");
    assertThat(json.readTree(Files.readString(PUBLISHED))).isEqualTo(said);
  }
}
