package dev.daicho.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.sample.Client;
import dev.daicho.foundation.sample.OnSampleServer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import tools.jackson.databind.JsonNode;

@OnSampleServer
final class FoundationWebTest {

  private static final String LENGTH = "/api/v1/sample/length";
  private static final int LIMIT = 64 * 1024;

  private final Client client;
  private final ServerProperties settings;

  FoundationWebTest(@LocalServerPort int port, @Autowired ServerProperties settings) {
    client = new Client(port);
    this.settings = settings;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/counter/parts",
        "/nowhere",
        "/operator",
        "/api/v1/nowhere",
        "/api/v1/sample/virtual",
        "/api/v1/sample/fault/1",
        "/actuator/health",
        "/daicho/daicho.css"
      })
  void everyAnswerIsProtectedAndDatedInTownTime(String path) {
    HttpResponse<String> answer = client.get(path);

    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .containsExactly(
            "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'");
    assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(answer.headers().allValues("Cache-Control"))
        .containsExactly(path.startsWith("/daicho/") ? "no-cache" : "no-store");
    assertThat(answer.headers().allValues("Date")).containsExactly("Sun, 22 Nov 2026 07:22:34 GMT");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void theSessionLivesInACookieThatScriptsCannotRead() {
    HttpResponse<String> answer = client.get("/counter/parts");

    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Lax");
    assertThat(answer.body()).doesNotContainIgnoringCase("jsessionid");
  }

  @ParameterizedTest
  @CsvSource({
    "/daicho/tokens.css, text/css, --color-primitive-blue-900: #0017c1",
    "/daicho/tokens.LICENSE.txt, text/plain, デジタル庁",
    "/daicho/daicho.css, text/css, :focus-visible",
    "/daicho/daicho.js, text/javascript, addEventListener",
    "/daicho/icon.svg, image/svg+xml, <svg",
  })
  void staticFilesAreKeptByTheirDigest(String path, String type, String content) {
    HttpResponse<String> first = client.get(path);
    assertThat(first.body()).contains(content);
    assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(first.headers().firstValue("Last-Modified")).isEmpty();

    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(client.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(client.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void aBodyUpToTheLimitIsTaken() {
    assertThat(client.post(LENGTH, "a".repeat(LIMIT)).body()).isEqualTo("" + LIMIT);
    assertThat(client.send("POST", LENGTH, chunked(LIMIT)).body()).isEqualTo("" + LIMIT);
  }

  @Test
  void aLongerBodyIsRefusedWhetherItSaysSoOrNot() {
    String name = "{\"name\":\"" + "a".repeat(LIMIT) + "\",\"age\":1}";

    for (HttpResponse<String> answer :
        List.of(
            client.post(LENGTH, "a".repeat(LIMIT + 1)),
            client.send("POST", LENGTH, chunked(LIMIT + 1)),
            client.post("/api/v1/sample/people", name),
            client.send(
                "POST",
                "/api/v1/sample/people",
                chunked(name),
                "Content-Type",
                "application/json"))) {
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(Client.json(answer).get("type").asString())
          .isEqualTo("urn:daicho:problem:too-large");
    }
    HttpResponse<String> form =
        client.send(
            "POST",
            "/counter/parts",
            BodyPublishers.ofString("a=" + "a".repeat(LIMIT)),
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(form.statusCode()).isEqualTo(413);
    assertThat(Client.html(form).text("//h1")).isEqualTo("大きすぎます Too large");
  }

  @Test
  void uploadsHaveTheirLimitToo() {
    assertThat(upload(100).body()).isEqualTo("100");

    HttpResponse<String> tooLarge = upload(LIMIT);
    assertThat(tooLarge.statusCode()).isEqualTo(413);
    assertThat(Client.json(tooLarge).get("type").asString())
        .isEqualTo("urn:daicho:problem:too-large");
  }

  @Test
  void requestsRunOnVirtualThreadsAndMayFinish() {
    assertThat(client.get("/api/v1/sample/virtual").body()).isEqualTo("true");
    assertThat(settings.getShutdown()).isEqualTo(Shutdown.GRACEFUL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/liveness", "/readiness"})
  void healthIsToldWithoutDetails(String probe) {
    HttpResponse<String> answer = client.get("/actuator/health" + probe);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Client.json(answer).get("status").asString()).isEqualTo("UP");
    assertThat(Client.json(answer).has("components")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/env", "/beans", "/heapdump", "/loggers", "/metrics", "/mappings"})
  void nothingElseIsToldOfTheInside(String endpoint) {
    assertThat(client.get("/actuator" + endpoint).statusCode()).isEqualTo(404);
  }

  @Test
  void measurementsNamePathsByTheirPatternOnly() {
    client.get("/api/v1/sample/people/7654321");
    client.get("/api/v1/nowhere/7654321?number=7654321");
    client.get("/counter/number?number=7654321");

    HttpResponse<String> metrics = client.get("/actuator/prometheus");
    assertThat(metrics.statusCode()).isEqualTo(200);
    assertThat(metrics.body())
        .contains("http_server_requests_seconds_count{")
        .contains("uri=\"/api/v1/sample/people/{id}\"")
        .doesNotContain("7654321");
  }

  @Test
  void theInterfaceDescribesItself() {
    HttpResponse<String> answer = client.get("/api/v1/openapi.json");

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode api = Client.json(answer);
    assertThat(api.get("openapi").asString()).startsWith("3.1");
    assertThat(api.at("/info/title").asString()).isEqualTo("Daicho 台帳");
    assertThat(api.at("/info/license/name").asString()).isEqualTo("Apache-2.0");
    assertThat(api.at("/info/description").asString()).contains("TEST", "invented");
    assertThat(api.at("/servers/0/url").asString()).isEqualTo("/");
    assertThat(api.get("paths").propertyNames())
        .contains("/api/v1/sample/people/{id}")
        .allSatisfy(path -> assertThat(path).startsWith("/api/v1/"));
    for (JsonNode path : api.get("paths")) {
      for (JsonNode operation : path) {
        assertThat(
                operation
                    .at("/responses/default/content/application~1problem+json/schema/$ref")
                    .asString())
            .isEqualTo("#/components/schemas/ProblemDetail");
      }
    }
    assertThat(api.at("/components/schemas/ProblemDetail/properties").propertyNames())
        .contains("detail_ja", "rule", "article")
        .doesNotContain("properties");
    assertThat(client.get("/v3/api-docs").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> upload(int bytes) {
    String head = "--b\r\nContent-Disposition: form-data; name=file; filename=f\r\n\r\n";
    return client.send(
        "POST",
        "/api/v1/sample/upload",
        chunked(head + "a".repeat(bytes) + "\r\n--b--\r\n"),
        "Content-Type",
        "multipart/form-data; boundary=b");
  }

  private static BodyPublisher chunked(int bytes) {
    return chunked("a".repeat(bytes));
  }

  /** A body whose length the request does not say. */
  private static BodyPublisher chunked(String body) {
    return BodyPublishers.ofInputStream(
        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }
}
