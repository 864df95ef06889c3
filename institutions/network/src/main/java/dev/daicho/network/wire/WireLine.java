package dev.daicho.network.wire;

import dev.daicho.foundation.notice.EarlierNotices;
import dev.daicho.foundation.notice.Line;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A line over HTTP to another level's {@link WireServer}; also the way to ask it again. */
public final class WireLine implements Line, EarlierNotices {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String name;
  private final URI server;
  private final String key;
  private final Supplier<Set<String>> interrupted;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  /**
   * @param name the handler at its end
   * @param server where that listens: {@code http://127.0.0.1:PORT}
   * @param key what it asks for
   * @param interrupted the tellers that are off line now
   */
  public WireLine(String name, URI server, String key, Supplier<Set<String>> interrupted) {
    this.name = name;
    this.server = server;
    this.key = key;
    this.interrupted = interrupted;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<String> interrupted() {
    return interrupted.get();
  }

  @Override
  public List<ToldNotice> hand(List<ToldNotice> notices) {
    Map<String, ToldNotice> byDigest = new HashMap<>();
    StringBuilder body = new StringBuilder();
    for (ToldNotice notice : notices) {
      Frame frame = Frame.of(notice);
      byDigest.put(frame.digest(), notice);
      body.append(frame.line()).append('\n');
    }
    if (notices.isEmpty()) {
      return List.of();
    }
    try {
      return send(request("").POST(HttpRequest.BodyPublishers.ofString(body.toString())).build())
          .lines()
          .map(byDigest::get)
          .filter(Objects::nonNull)
          .toList();
    } catch (UncheckedIOException unreachable) {
      return List.of();
    }
  }

  @Override
  public List<ToldNotice> about(Seal seal, String subject, long from) {
    String path =
        "/"
            + seal.value()
            + "/"
            + URLEncoder.encode(subject, StandardCharsets.UTF_8)
            + "?from="
            + from;
    return send(request(path).GET().build())
        .lines()
        .map(line -> Frame.parse(line).flatMap(Frame::notice))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .collect(Collectors.toList());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server + "/notices" + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + key);
  }

  private String send(HttpRequest request) {
    try {
      HttpResponse<String> response =
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (response.statusCode() != 200) {
        throw new IOException("the other end answers " + response.statusCode());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted on the line", e);
    }
  }
}
