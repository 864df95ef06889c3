package dev.daicho.town.chaos;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.network.wire.Frame;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A line that does harm: stands between two levels, passes on what one sends the other, and by
 * chance drops, doubles, delays or damages single notices. Acknowledgements come from the far end
 * only, except for what is sabotaged.
 */
final class FaultyLine implements AutoCloseable {

  private static final double EACH = 0.07;
  private static final List<Fault> FAULTS = List.of(Fault.values());

  private final HttpServer server;
  private final URI to;
  private final Random random;
  private final Saboteur saboteur;
  private final Map<Fault, AtomicLong> faults = new EnumMap<>(Fault.class);
  private final List<String> late = Collections.synchronizedList(new ArrayList<>());
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private volatile boolean faulty = true;

  /**
   * @param to where it leads
   * @param random decides what happens to whom
   * @param saboteur does what no protocol can mend
   */
  FaultyLine(URI to, Random random, Saboteur saboteur) throws IOException {
    this.to = to;
    this.random = random;
    this.saboteur = saboteur;
    for (Fault fault : Fault.values()) {
      faults.put(fault, new AtomicLong());
    }
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::pass);
    server.start();
  }

  /** Where the sender finds it. */
  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** How many notices it has done that to. */
  long count(Fault fault) {
    AtomicLong count = faults.get(fault);
    return count == null ? 0 : count.get();
  }

  /** From now on it does no harm by chance. */
  void heal() {
    faulty = false;
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      List<String> acknowledged = new ArrayList<>();
      String onward = body;
      List<Fault> done = new ArrayList<>();
      if (exchange.getRequestMethod().equals("POST")) {
        onward = harmed(saboteur.meddle(body.lines().toList(), acknowledged), done);
      }
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(to + exchange.getRequestURI().toString()))
              .timeout(Duration.ofSeconds(10))
              .method(
                  exchange.getRequestMethod(),
                  onward.isEmpty()
                      ? HttpRequest.BodyPublishers.noBody()
                      : HttpRequest.BodyPublishers.ofString(onward));
      String key = exchange.getRequestHeaders().getFirst("Authorization");
      if (key != null) {
        request.header("Authorization", key);
      }
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      // What was done to those that nobody was there to hear is not counted.
      done.forEach(this::add);
      answer(exchange, response.statusCode(), saboteur.acknowledge(response.body(), acknowledged));
    } catch (IOException gone) {
      exchange.sendResponseHeaders(502, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, int status, @Nullable String body)
      throws IOException {
    byte[] bytes = (body == null ? "" : body).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private synchronized String harmed(List<String> lines, List<Fault> done) {
    List<String> arrive = new ArrayList<>();
    List<String> delayed = new ArrayList<>();
    for (String line : lines) {
      Fault fault = faulty ? chance() : null;
      if (fault == null) {
        arrive.add(line);
        continue;
      }
      switch (fault) {
        case DROPPED -> {}
        case DUPLICATED -> {
          arrive.add(line);
          arrive.add(line);
        }
        case REORDERED -> delayed.add(line);
        case CORRUPTED -> arrive.add(damaged(line));
      }
      done.add(fault);
    }
    // What was held back the last time comes behind all that was sent since.
    arrive.addAll(late);
    late.clear();
    late.addAll(delayed);
    return String.join("\n", arrive);
  }

  private void add(Fault fault) {
    AtomicLong count = faults.get(fault);
    if (count != null) {
      count.incrementAndGet();
    }
  }

  private @Nullable Fault chance() {
    int drawn = (int) (random.nextDouble() / EACH);
    return drawn < FAULTS.size() ? FAULTS.get(drawn) : null;
  }

  private String damaged(String line) {
    int at = random.nextInt(line.length());
    char other = line.charAt(at) == '0' ? '1' : '0';
    return line.substring(0, at) + other + line.substring(at + 1);
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }

  /** The notice of a line, if it is whole. */
  static @Nullable ToldNotice noticeOf(String line) {
    return Frame.parse(line).flatMap(Frame::notice).orElse(null);
  }
}
