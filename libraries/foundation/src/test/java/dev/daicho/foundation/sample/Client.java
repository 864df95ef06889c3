package dev.daicho.foundation.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP to the sample server. */
public record Client(int port, HttpClient http) {

  private static final JsonMapper JSON = new JsonMapper();

  /** A client of the server at the port, which follows no redirects. */
  public Client(int port) {
    this(port, HttpClient.newHttpClient());
  }

  /** Gets the path, with header names and values in turn. */
  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  /** Posts a JSON body. */
  public HttpResponse<String> post(String path, String json) {
    return send("POST", path, BodyPublishers.ofString(json), "Content-Type", "application/json");
  }

  /** Sends anything. */
  public HttpResponse<String> send(
      String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The header value that signs in by HTTP Basic. */
  public static String basic(String account) {
    return "Basic "
        + Base64.getEncoder().encodeToString((account + ":pw").getBytes(StandardCharsets.UTF_8));
  }

  /** The answer's body as JSON. */
  public static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  /** The answer's body as a document, which a screen of ours is only when it is well formed. */
  public static Html html(HttpResponse<String> answer) {
    return Html.parse(answer.body());
  }
}
