package dev.daicho.network.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.network.relay.Lines;
import dev.daicho.network.rule.RunsTheLine;

/**
 * A municipality's communication server is taken off line or put back; the act's purpose is the
 * reason. What the municipality tells meanwhile waits, and goes on in order when the line is back.
 * Refused, changing nothing, to whoever does not answer for the line.
 */
@Basis(
    value = "住民基本台帳法30条の24・36条の2",
    english = "Identification information is kept safe, if need be by closing a line.",
    from = "2002-08-05")
public final class InterruptLine implements Procedure<InterruptLine.Filing, Boolean> {

  /**
   * How the act's municipality is to stand.
   *
   * @param off whether off line
   */
  public record Filing(boolean off) {}

  private final Lines lines;

  /**
   * @param lines of the municipal servers, over the desk's own store
   */
  public InterruptLine(Lines lines) {
    this.lines = lines;
  }

  @Override
  public Verdict may(Act act) {
    return RunsTheLine.of(act.who(), act.municipality());
  }

  /** Gives back whether the municipality is off line now. */
  @Override
  public Outcome<Boolean> file(Filing filing, Act act) {
    return Outcome.of(filing)
        .then(f -> {
          if (f.off()) {
            lines.takeOff(act.municipality(), act.who().account(), act.purpose());
          } else {
            lines.putBack(act.municipality());
          }
          return f.off();
        });
  }
}
