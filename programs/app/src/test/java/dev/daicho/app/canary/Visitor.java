package dev.daicho.app.canary;

import dev.daicho.town.DemoTown;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who comes to the server as a browser does, with a session, and posts to {@code /api} as
 * a program does, with account and password.
 */
final class Visitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final int port;
  private final String account;
  private final String purpose;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .version(HttpClient.Version.HTTP_1_1)
          .build();
  private String token;

  private Visitor(int port, String account, String purpose) {
    this.port = port;
    this.account = account;
    this.purpose = purpose;
    this.token = tokenOf("/sign-in");
    if (!account.isEmpty()) {
      submit("/sign-in", Map.of("username", account, "password", DemoTown.PASSWORD));
      if (account.equals(DemoTown.OPERATOR)) {
        token = tokenOf("/network");
      } else {
        token = tokenOf("/counter");
        submit("/counter/purpose", Map.of("purpose", purpose));
      }
    }
  }

  /** Everybody who comes: each kind of staff, with a purpose and without, and nobody. */
  static List<Visitor> all(int port) {
    return List.of(
        new Visitor(port, "officer@092011", ""),
        new Visitor(port, "officer@092011", "filing"),
        new Visitor(port, "officer@092011", "number-affairs"),
        new Visitor(port, "contractor@092011", "filing"),
        new Visitor(port, "supervisor@092011", "filing"),
        new Visitor(port, "officer@092053", "number-affairs"),
        new Visitor(port, DemoTown.OPERATOR, ""),
        nobody(port));
  }

  /** Somebody who has not signed in. */
  static Visitor nobody(int port) {
    return new Visitor(port, "", "");
  }

  /** Staff of that account, with a purpose's code, or none. */
  static Visitor of(int port, String account, String purpose) {
    return new Visitor(port, account, purpose);
  }

  /** The account; empty for nobody. */
  String account() {
    return account;
  }

  /** What for; empty when nothing was said. */
  String purpose() {
    return purpose;
  }

  /** Whether they try nonsense too; for the others it would come to the same. */
  boolean triesNonsense() {
    return account.isEmpty() || purpose.equals("number-affairs");
  }

  /** Who it is, for a finding. */
  String title() {
    return account.isEmpty()
        ? "nobody"
        : account + (purpose.isEmpty() ? " without purpose" : " for " + purpose);
  }

  /** Gets the address. */
  HttpResponse<String> get(String address) {
    return send("GET", address, BodyPublishers.noBody(), "Accept", "text/html");
  }

  /** Sends a form with the session's token. */
  HttpResponse<String> submit(String address, Map<String, String> fields) {
    return submit(
        address,
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  /** Sends a form that is written already. */
  HttpResponse<String> submit(String address, String form) {
    return send(
        "POST",
        address,
        BodyPublishers.ofString(form + (form.isEmpty() ? "" : "&") + "_csrf=" + encoded(token)),
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  /** Sends anything. */
  HttpResponse<String> send(String method, String address, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
            .method(method, body)
            .headers(headers);
    // The session would do to look, too; but what changes something wants its token or a password.
    if (address.startsWith("/api/") && !method.equals("GET") && !account.isEmpty()) {
      request.header(
          "Authorization",
          "Basic "
              + Base64.getEncoder()
                  .encodeToString(
                      (account + ":" + DemoTown.PASSWORD).getBytes(StandardCharsets.UTF_8)));
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private String tokenOf(String page) {
    Matcher found = TOKEN.matcher(get(page).body());
    if (!found.find()) {
      throw new AssertionError("no form on " + page + " for " + title());
    }
    return found.group(1);
  }

  /** As an address or a form writes it. */
  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
