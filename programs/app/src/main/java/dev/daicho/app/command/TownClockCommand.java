package dev.daicho.app.command;

import dev.daicho.app.attach.TownCommand;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.text.BothCalendars;
import dev.daicho.town.Town;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows and moves the town's clock. */
@Command(
    name = "clock",
    mixinStandardHelpOptions = true,
    description = "Show the town's clock, freeze it, let it run, or move it forward.",
    footer = {
      "",
      "Examples: ./daicho clock",
      "          ./daicho clock --advance P1M",
      "          ./daicho clock --to 2031-04-01 --freeze"
    })
public final class TownClockCommand extends TownCommand {

  @Option(names = "--freeze", description = "stop it where it is")
  private boolean freeze;

  @Option(names = "--run", description = "let it run on")
  private boolean run;

  @Option(
      names = "--advance",
      paramLabel = "PERIOD",
      description = "move it forward, such as P5Y, P30D or PT2H")
  private @Nullable String advance;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "move it forward to nine in the morning of that day")
  private @Nullable LocalDate to;

  @Override
  protected int run(Town town) {
    TownClock clock = town.clock();
    if (advance != null) {
      clock.advanceTo(forward(clock, advance).toInstant());
    }
    if (to != null) {
      clock.advanceTo(to.atTime(9, 0).atZone(TownClock.ZONE).toInstant());
    }
    if (freeze) {
      clock.freeze();
    }
    if (run) {
      clock.run();
    }
    out()
        .println(
            BothCalendars.format(clock.instant(), TownClock.ZONE)
                + (clock.frozen() ? "  停止中 frozen" : ""));
    out().flush();
    return 0;
  }

  private static ZonedDateTime forward(TownClock clock, String by) {
    ZonedDateTime now = clock.instant().atZone(TownClock.ZONE);
    return by.startsWith("PT") ? now.plus(Duration.parse(by)) : now.plus(Period.parse(by));
  }
}
