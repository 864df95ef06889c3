package dev.daicho.app.canary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * A way by which HTTP is answered, as the running server has it.
 *
 * @param method GET or another
 * @param pattern its path, with variables in braces
 * @param handler what answers
 */
record Route(String method, String pattern, HandlerMethod handler) {

  /** Every route of the server, pages, HTTP and measurements alike. */
  static List<Route> of(ApplicationContext context) {
    List<Route> routes = new ArrayList<>();
    context
        .getBeansOfType(RequestMappingInfoHandlerMapping.class)
        .values()
        .forEach(mapping ->
            mapping.getHandlerMethods().forEach((info, handler) -> add(routes, info, handler)));
    return routes;
  }

  private static void add(List<Route> routes, RequestMappingInfo info, HandlerMethod handler) {
    var methods = info.getMethodsCondition().getMethods();
    for (String pattern : new TreeSet<>(info.getPatternValues())) {
      for (RequestMethod method :
          methods.isEmpty() ? List.of(RequestMethod.GET, RequestMethod.POST) : methods) {
        routes.add(new Route(method.name(), pattern, handler));
      }
    }
  }

  /** What else answers HTTP here, and could say things that no route above says. */
  static List<Leak> notRoutes(ApplicationContext context) {
    List<Leak> unknown = new ArrayList<>();
    for (Map.Entry<String, HandlerMapping> bean :
        context.getBeansOfType(HandlerMapping.class).entrySet()) {
      switch (bean.getValue()) {
        case RequestMappingInfoHandlerMapping ignored -> {}
        case AbstractUrlHandlerMapping urls ->
            urls.getHandlerMap()
                .forEach((path, handler) -> {
                  if (!(handler instanceof ResourceHttpRequestHandler)) {
                    unknown.add(Leak.unknown(path, handler.getClass().getName()));
                  }
                });
        case RouterFunctionMapping functions when functions.getRouterFunction() == null -> {}
        default -> unknown.add(Leak.unknown(bean.getKey(), bean.getValue().getClass().getName()));
      }
    }
    return unknown;
  }

  @Override
  public String toString() {
    return method + " " + pattern;
  }
}
