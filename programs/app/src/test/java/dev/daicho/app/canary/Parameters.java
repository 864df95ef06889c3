package dev.daicho.app.canary;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * What a route reads of a request.
 *
 * @param names parameters by name
 * @param freely whether it takes any parameters, as a form whose fields its own page says
 * @param body whether it takes the body whole
 * @param unknown what else it takes, and nobody has taught the canary to give
 */
record Parameters(List<String> names, boolean freely, boolean body, List<String> unknown) {

  private static final Set<Class<?>> GIVEN =
      Set.of(
          HttpSession.class,
          HttpServletRequest.class,
          HttpServletResponse.class,
          NativeWebRequest.class,
          Model.class,
          Locale.class,
          Principal.class);

  /** Reads them from the method that answers. */
  static Parameters of(Route route) {
    List<String> names = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    boolean freely = false;
    boolean body = false;
    for (MethodParameter parameter : route.handler().getMethodParameters()) {
      parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
      RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
      RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
      if (asked != null && Map.class.isAssignableFrom(parameter.getParameterType())) {
        freely = true;
      } else if (asked != null) {
        names.add(name(asked.name(), asked.value(), parameter));
      } else if (parameter.hasParameterAnnotation(RequestBody.class)) {
        body = true;
      } else if (header != null) {
        String name = name(header.name(), header.value(), parameter);
        if (!name.equals("Authorization")) {
          unknown.add("header " + name);
        }
      } else if (!parameter.hasParameterAnnotation(PathVariable.class)
          && !parameter.hasParameterAnnotation(Value.class)
          && !GIVEN.contains(parameter.getParameterType())) {
        unknown.add("parameter " + parameter.getParameterName());
      }
    }
    return new Parameters(names, freely, body, unknown);
  }

  private static String name(String name, String value, MethodParameter parameter) {
    return !name.isEmpty()
        ? name
        : !value.isEmpty() ? value : String.valueOf(parameter.getParameterName());
  }
}
