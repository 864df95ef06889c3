package dev.daicho.app.browser;

import dev.daicho.app.browser.PageRoutes.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Follows the links from page to page, so that every page has an address with numbers that exist.
 * Of addresses that differ only in numbers the first is kept.
 */
final class Crawl {

  private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"#]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> found = new LinkedHashMap<>();
  private final Deque<String> unread = new ArrayDeque<>();
  private final String server;
  private final String cookie;
  private final PageRoutes routes;

  private Crawl(String server, String cookie, PageRoutes routes) {
    this.server = server;
    this.cookie = cookie;
    this.routes = routes;
  }

  /** The addresses that can be reached from these, themselves first. */
  static Collection<String> from(
      List<String> starts, String server, String cookie, PageRoutes routes) {
    Crawl crawl = new Crawl(server, cookie, routes);
    starts.forEach(crawl::note);
    while (!crawl.unread.isEmpty()) {
      crawl.read(crawl.unread.remove());
    }
    return List.copyOf(crawl.found.values());
  }

  private void read(String address) {
    Matcher link = LINK.matcher(page(address));
    while (link.find()) {
      note(link.group(1).replace("&amp;", "&"));
    }
  }

  private void note(String address) {
    if (address.startsWith("/")) {
      String path = URI.create(address).getPath();
      Optional<Route> route = routes.of("GET", path);
      route.ifPresent(found -> keep(key(found, path), address));
    }
  }

  private void keep(String key, String address) {
    if (found.putIfAbsent(key, address) == null) {
      unread.add(address);
    }
  }

  private static String key(Route route, String path) {
    return route
        + new TreeMap<>(route.variables(path))
            .entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().replaceAll("[0-9]+", "0"))
                .collect(Collectors.joining("&", "?", ""));
  }

  private String page(String address) {
    try {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(server + address)).header("Cookie", cookie).build(),
              HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
