package dev.daicho.app.browser;

import dev.daicho.app.server.TownServer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Every route of the application that answers with a page, as the application itself lists them.
 */
final class PageRoutes {

  private final List<Route> routes;

  private PageRoutes(List<Route> routes) {
    this.routes = routes;
  }

  /**
   * A route.
   *
   * @param method GET or POST
   * @param pattern its path, with variables
   */
  record Route(String method, PathPattern pattern) {

    /** The variables of a path on this route. */
    Map<String, String> variables(String path) {
      PathPattern.PathMatchInfo match = pattern.matchAndExtract(PathContainer.parsePath(path));
      return match == null ? Map.of() : match.getUriVariables();
    }

    @Override
    public String toString() {
      return method + " " + pattern;
    }
  }

  /** Those of a running server. */
  static PageRoutes of(TownServer server) {
    RequestMappingHandlerMapping mapping =
        server
            .context()
            .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    return new PageRoutes(
        mapping.getHandlerMethods().entrySet().stream()
            .filter(entry -> isPage(entry.getValue()))
            .flatMap(entry -> routes(entry.getKey()))
            .distinct()
            .sorted(Comparator.comparing(Route::toString))
            .toList());
  }

  private static boolean isPage(HandlerMethod handler) {
    return AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Controller.class)
        && !AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class)
        && !handler.hasMethodAnnotation(ResponseBody.class)
        && !HttpEntity.class.isAssignableFrom(handler.getMethod().getReturnType())
        && !writesItself(handler);
  }

  private static boolean writesItself(HandlerMethod handler) {
    return handler.isVoid()
        && Stream.of(handler.getMethod().getParameterTypes())
            .anyMatch(HttpServletResponse.class::equals);
  }

  /** A mapping that names no method takes all; a page is read with GET. */
  private static Stream<Route> routes(RequestMappingInfo info) {
    Set<RequestMethod> named = info.getMethodsCondition().getMethods();
    Set<RequestMethod> methods = named.isEmpty() ? Set.of(RequestMethod.GET) : named;
    return info.getPathPatternsCondition() == null
        ? Stream.of()
        : info.getPathPatternsCondition().getPatterns().stream()
            .flatMap(pattern -> methods.stream().map(method -> new Route(method.name(), pattern)));
  }

  /** All of them. */
  List<Route> all() {
    return routes;
  }

  /** The route that answers such a request, if it is a page's. */
  Optional<Route> of(String method, String path) {
    PathContainer parsed = PathContainer.parsePath(path);
    return routes.stream()
        .filter(route -> route.method().equals(method) && route.pattern().matches(parsed))
        .min(Comparator.comparing(Route::pattern));
  }

  /** Those that none of the requests reached, each written as {@code GET /path}. */
  Set<Route> missedBy(Set<String> requests) {
    Set<Route> reached =
        requests.stream()
            .map(request -> request.split(" ", 2))
            .flatMap(request -> of(request[0], request[1]).stream())
            .collect(Collectors.toSet());
    return routes.stream().filter(route -> !reached.contains(route)).collect(Collectors.toSet());
  }
}
