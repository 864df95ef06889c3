package dev.daicho.chip.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.Chip;
import dev.daicho.chip.TestCard;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpFrontTest {

  private final Slot slot =
      new Slot(new Chip(new SplittableRandom(3)), TestCard.memory(), memory -> {});
  private final HttpClient client = HttpClient.newHttpClient();
  private HttpFront front;

  @BeforeEach
  void start() throws Exception {
    front = HttpFront.start(slot, 0);
  }

  @AfterEach
  void stop() {
    front.close();
    client.close();
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + front.port() + path))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void commandsAreAnsweredLineByLine() throws Exception {
    assertThat(post("/apdu", "00A40000").statusCode()).isEqualTo(409);
    assertThat(post("/insert", "").body()).isEqualTo("inserted\n");
    assertThat(post("/reset", "").body()).isEqualTo(TestCard.memory().reset().toHex() + "\n");
    assertThat(post("/apdu", "00 A4 04 0C 0A D392F000260100000001\n00B0880003\r\n00\n").body())
        .isEqualTo("9000\n8F8F009000\n6700\n");
    assertThat(post("/remove", "").body()).isEqualTo("removed\n");
    assertThat(post("/apdu", "00A40000").body()).contains("No card is inserted.", "カード");
  }

  @Test
  void whatIsNotHexadecimalIsRefusedWhole() throws Exception {
    slot.insert();
    HttpResponse<String> refused = post("/apdu", "00A4040C0AD392F000260100000001\nhello\n");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(slot.card().session().application()).as("the first was not sent").isEmpty();
    assertThat(post("/other", "").statusCode() / 100).isEqualTo(4);
    assertThat(post("/apdu", "00".repeat(600_000)).statusCode()).isEqualTo(413);
  }

  @Test
  void pagesOfOtherSitesAreRefused() throws Exception {
    slot.insert();
    assertThat(raw("https://example.com")).startsWith("HTTP/1.1 403");
    assertThat(raw("null")).startsWith("HTTP/1.1 403");
    assertThat(raw("http://localhost:8080")).startsWith("HTTP/1.1 200");
  }

  /** Java's own client sets no origin. */
  private String raw(String origin) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), front.port())) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: localhost\r\nOrigin: %s\r\nConnection: close\r\n\r\n"
                  .formatted(origin)
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
