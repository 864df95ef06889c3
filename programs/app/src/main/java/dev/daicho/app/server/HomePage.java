package dev.daicho.app.server;

import dev.daicho.foundation.clock.TownClock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The town's first page, with its doors, and the clock for programs. */
@Controller
public final class HomePage {

  private final TownClock clock;

  public HomePage(TownClock clock) {
    this.clock = clock;
  }

  /** The doors. */
  @GetMapping("/")
  public String home() {
    return "home";
  }

  /** Town time as JSON: {@code now} with the offset, {@code zone}, {@code frozen}. */
  @GetMapping(path = "/clock", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  public Map<String, Object> now() {
    return Map.of(
        "now",
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(clock.instant().atZone(TownClock.ZONE)),
        "zone",
        TownClock.ZONE.getId(),
        "frozen",
        clock.frozen());
  }
}
