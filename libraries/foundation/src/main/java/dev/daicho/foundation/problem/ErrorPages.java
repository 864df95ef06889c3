package dev.daicho.foundation.problem;

import dev.daicho.foundation.text.Messages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where every error ends that no controller answered: as problem details for programs, as a page in
 * both languages for people.
 */
@Controller
public final class ErrorPages implements ErrorController {

  /** Answers the error that the server dispatched here. */
  @RequestMapping("${spring.web.error.path:/error}")
  public Object error(HttpServletRequest request) {
    HttpStatusCode status = status(request);
    @Nullable Object incident = request.getAttribute(LastResort.INCIDENT);
    String path = path(request);
    return wantsProblem(request, path) ? problem(status, incident, path) : page(status, incident);
  }

  private static ResponseEntity<ProblemDetail> problem(
      HttpStatusCode status, @Nullable Object incident, String path) {
    ProblemDetail problem = Problems.of(status);
    instance(path).ifPresent(problem::setInstance);
    if (incident != null) {
      problem.setProperty("incident", incident);
    }
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static ModelAndView page(HttpStatusCode status, @Nullable Object incident) {
    ProblemKind kind = ProblemKind.of(status.value());
    ModelAndView page = new ModelAndView("error", status);
    page.addObject("title", Messages.get("problem." + kind.code() + ".title"));
    page.addObject("detail", Messages.get("problem." + kind.code() + ".detail"));
    page.addObject("status", status.value());
    page.addObject("incident", incident);
    // The page that failed may have left its own trail in the request.
    page.addObject("crumbs", List.of());
    return page;
  }

  /** The path as a URI; a path such as {@code //} is none. */
  private static Optional<URI> instance(String path) {
    try {
      return Optional.of(new URI(path));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean wantsProblem(HttpServletRequest request, String path) {
    String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
    return path.startsWith("/api/")
        || path.startsWith("/actuator/")
        || (accept.contains("json") && !accept.contains(MediaType.TEXT_HTML_VALUE));
  }

  /** The error's status; who asks for this address by hand finds nothing. */
  private static HttpStatusCode status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? HttpStatusCode.valueOf(status)
        : HttpStatus.NOT_FOUND;
  }

  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
        ? path
        : request.getRequestURI();
  }
}
