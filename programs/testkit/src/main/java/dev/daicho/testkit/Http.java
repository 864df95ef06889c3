package dev.daicho.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** HTTP to this machine, so past any proxy. */
final class Http {

  private static final int SHOWN = 400;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private Http() {}

  /**
   * What was answered.
   *
   * @param asked what, for messages
   */
  record Reply(String asked, int status, String body) {

    boolean isOkay() {
      return status / 100 == 2;
    }

    /** Itself, when it is what was asked for. */
    Reply okay() {
      if (!isOkay()) {
        throw new TestkitException(
            asked + " は断られました（" + status + "）。", "refused (" + status + "): " + beginning(body));
      }
      return this;
    }
  }

  /** A page would hide what failed. */
  private static String beginning(String body) {
    return body.length() <= SHOWN ? body : body.substring(0, SHOWN) + "…";
  }

  static Reply get(URI address) {
    return send(HttpRequest.newBuilder(address).GET());
  }

  static Reply post(URI address, String body) {
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
  }

  private static Reply send(HttpRequest.Builder unfinished) {
    HttpRequest request = unfinished.timeout(Duration.ofMinutes(2)).build();
    String asked = request.method() + " " + request.uri();
    try {
      HttpResponse<String> response =
          CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Reply(asked, response.statusCode(), response.body());
    } catch (IOException e) {
      throw new TestkitException(asked + " に応答がありません。", "no answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TestkitException(asked + " は中断されました。", "interrupted", e);
    }
  }
}
