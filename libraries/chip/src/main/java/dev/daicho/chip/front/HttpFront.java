package dev.daicho.chip.front;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.daicho.chip.apdu.Bytes;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A slot by HTTP, for programs of any language on the same machine. Pages of other sites that a
 * browser shows are refused.
 *
 * <pre>
 * POST /apdu     commands in hexadecimal digits, one a line; the answers, one a line
 * POST /reset    gives the card power anew; its answer to the reset
 * POST /insert   puts the card in
 * POST /remove   takes it out
 * GET  /         the answer to a reset
 * </pre>
 */
public final class HttpFront implements Closeable {

  private static final int LONGEST = 1 << 20;

  private final Slot slot;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private HttpFront(Slot slot, HttpServer server) {
    this.slot = slot;
    this.server = server;
  }

  /**
   * Starts one on this machine's own address.
   *
   * @param port 0 for any that is free
   */
  public static HttpFront start(Slot slot, int port) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    HttpFront front = new HttpFront(slot, server);
    server.createContext("/", front::answer);
    server.setExecutor(front.threads);
    server.start();
    return front;
  }

  /** Where it listens. */
  public int port() {
    return server.getAddress().getPort();
  }

  private record Said(int status, String type, String body) {

    static Said text(String body) {
      return new Said(200, "text/plain", body + "\n");
    }

    static Said problem(int status, String ja, String en) {
      return new Said(
          status,
          "application/problem+json",
          """
          {"type":"about:blank","status":%d,"title":"%s","detail":"%s %s"}
          """
              .formatted(status, en, ja, en));
    }

    static Said noCard() {
      return problem(409, "カードが入っていません。", "No card is inserted.");
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Said said = said(exchange);
      byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", said.type() + "; charset=utf-8");
      exchange.sendResponseHeaders(said.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Said said(HttpExchange exchange) throws IOException {
    if (Origins.isForeign(exchange.getRequestHeaders().getFirst("Origin"))) {
      return Said.problem(403, "他のサイトのページからは使えません。", "Pages of other sites may not use it.");
    }
    String what = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    return switch (what) {
      case "GET /" -> slot.answerToReset().map(HttpFront::hex).orElseGet(Said::noCard);
      case "POST /reset" -> slot.reset().map(HttpFront::hex).orElseGet(Said::noCard);
      case "POST /insert" -> {
        slot.insert();
        yield Said.text("inserted");
      }
      case "POST /remove" -> {
        slot.remove();
        yield Said.text("removed");
      }
      case "POST /apdu" -> transmit(exchange);
      default -> Said.problem(404, "ありません。", "There is no such thing: " + safe(what));
    };
  }

  private static String safe(String what) {
    return what.replaceAll("[^A-Za-z0-9/ ]", "?");
  }

  private static Said hex(Bytes bytes) {
    return Said.text(bytes.toHex());
  }

  /** All lines are read before the first is sent. */
  private Said transmit(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      return Said.problem(413, "長すぎます。", "It is too long.");
    }
    List<Bytes> commands = new ArrayList<>();
    for (String line : new String(body, StandardCharsets.US_ASCII).strip().lines().toList()) {
      Optional<Bytes> command = Hex.read(line);
      if (command.isEmpty()) {
        return Said.problem(400, "16進数字の偶数個ではありません。", "A line is not of hexadecimal digits.");
      }
      commands.add(command.get());
    }
    List<String> answers = new ArrayList<>();
    for (Bytes command : commands) {
      Optional<Bytes> answer = slot.transmit(command);
      if (answer.isEmpty()) {
        return Said.noCard();
      }
      answers.add(answer.get().toHex());
    }
    return Said.text(String.join("\n", answers));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
