package dev.daicho.jpki.web;

import dev.daicho.foundation.problem.ProblemKind;
import dev.daicho.foundation.problem.Problems;
import dev.daicho.jpki.publish.ListService;
import dev.daicho.jpki.publish.Published;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Revocation lists under plain paths (RFC 5280; RFC 2585, 3), written as they are read. */
@Controller
final class ListController {

  static final String PATH = "/crl/{name}";
  static final String OF_PARTY = "/for/{party:[a-z0-9-]+}/crl/{name}";

  private static final String TYPE = "application/pkix-crl";

  private final Published published;
  private final InstantSource clock;

  ListController(Published published, InstantSource townClock) {
    this.published = published;
    this.clock = townClock;
  }

  /** A list, by name. */
  @GetMapping({PATH, OF_PARTY})
  void list(
      @PathVariable String name,
      @PathVariable(required = false) @Nullable String party,
      HttpServletResponse response)
      throws IOException {
    switch (published.lists().give(name, party == null ? "" : party)) {
      case ListService.Unknown unknown -> throw Problems.thrown(ProblemKind.NOT_FOUND);
      case ListService.NotNow notNow -> throw Problems.thrown(ProblemKind.UNAVAILABLE);
      case ListService.Found(var list) -> send(list, response);
    }
  }

  private void send(ListService.Given list, HttpServletResponse response) throws IOException {
    response.setContentType(TYPE);
    response.setHeader(
        HttpHeaders.CACHE_CONTROL,
        list.until()
            .map(until ->
                "max-age=" + Duration.between(clock.instant(), until).toSeconds() + ", public")
            .orElse("no-store"));
    list.disturbed().ifPresent(words -> response.setHeader("Daicho-Disturbance", words));
    list.content().writeTo(response.getOutputStream());
  }
}
