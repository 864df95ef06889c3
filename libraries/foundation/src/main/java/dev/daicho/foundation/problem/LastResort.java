package dev.daicho.foundation.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes an exception that nothing else knew: answers 500 with an incident number, and logs under
 * that number where it happened. The exception's message is left out of the log, since a message
 * may quote a person's number. What Spring Security must see goes through.
 */
public final class LastResort implements HandlerExceptionResolver, Ordered {

  /** The request attribute under which {@link ErrorPages} finds the incident's number. */
  static final String INCIDENT = LastResort.class.getName() + ".incident";

  private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

  private final AtomicLong incidents = new AtomicLong();

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception exception) {
    if (response.isCommitted()
        || exception instanceof AccessDeniedException
        || exception instanceof AuthenticationException) {
      return null;
    }
    try {
      if (Causes.of(exception).anyMatch(BodyTooLarge.class::isInstance)) {
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      } else {
        long incident = incidents.incrementAndGet();
        LOG.error("incident {}: {}", incident, trace(exception));
        request.setAttribute(INCIDENT, incident);
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ModelAndView();
  }

  /** The types and places of an exception and its causes, without their messages. */
  static String trace(Throwable thrown) {
    return Causes.of(thrown)
        .map(cause ->
            Stream.of(cause.getStackTrace())
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", cause.getClass().getName(), "")))
        .collect(Collectors.joining("\ncaused by "));
  }
}
