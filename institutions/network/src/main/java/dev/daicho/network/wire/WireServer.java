package dev.daicho.network.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.daicho.foundation.notice.EarlierNotices;
import dev.daicho.foundation.notice.Receiver;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.Seal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a level's server listens, on this machine only and to whoever has the line's key: {@code
 * POST /notices} takes frames, one a line, and answers with the digests of those that are applied,
 * known or held; {@code GET /notices/MUNICIPALITY/SUBJECT?from=N} answers what this level has told.
 */
public final class WireServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WireServer.class);
  private static final String PATH = "/notices";

  private final HttpServer server;
  private final byte[] key;

  /**
   * @param port where to listen, 0 for any
   * @param key what callers have to present
   * @param receiver takes what arrives
   * @param told what this level has told, for who asks again
   */
  public WireServer(int port, String key, Receiver receiver, EarlierNotices told)
      throws IOException {
    this.key = ("Bearer " + key).getBytes(StandardCharsets.UTF_8);
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(PATH, exchange -> answer(exchange, receiver, told));
    server.start();
  }

  /** Where it listens. */
  public int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange, Receiver receiver, EarlierNotices told)
      throws IOException {
    try (exchange) {
      String presented = exchange.getRequestHeaders().getFirst("Authorization");
      if (presented == null
          || !MessageDigest.isEqual(key, presented.getBytes(StandardCharsets.UTF_8))) {
        exchange.sendResponseHeaders(401, -1);
        return;
      }
      List<String> lines =
          switch (exchange.getRequestMethod()) {
            case "POST" -> take(exchange, receiver);
            case "GET" -> tell(exchange, told);
            default -> List.of();
          };
      byte[] body = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (RuntimeException notTaken) {
      // Its kind only: what it says could be about a person. The sender hands over again.
      LOG.warn("a request on the line failed: {}", notTaken.getClass().getSimpleName());
      exchange.sendResponseHeaders(500, -1);
    }
  }

  private static List<String> take(HttpExchange exchange, Receiver receiver) throws IOException {
    List<ToldNotice> notices = new ArrayList<>();
    List<String> digests = new ArrayList<>();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    body.lines()
        .forEach(line ->
            Frame.parse(line)
                .ifPresent(frame ->
                    frame
                        .notice()
                        .ifPresent(notice -> {
                          notices.add(notice);
                          digests.add(frame.digest());
                        })));
    receiver.receive(notices);
    return digests;
  }

  private static List<String> tell(HttpExchange exchange, EarlierNotices told) {
    String[] path = exchange.getRequestURI().getPath().substring(PATH.length() + 1).split("/", 2);
    String query = exchange.getRequestURI().getQuery();
    return told
        .about(new Seal(path[0]), path[1], Long.parseLong(query.substring("from=".length())))
        .stream()
        .map(notice -> Frame.of(notice).line())
        .collect(Collectors.toList());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
