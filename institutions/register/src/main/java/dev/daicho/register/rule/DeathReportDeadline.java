package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 死亡届: within seven days of the day on which the death became known, that day counted. */
@Basis(
    value = "戸籍法86条・43条",
    english = "A death is reported within 7 days of its becoming known, that day being the first.",
    from = "1948-01-01")
public final class DeathReportDeadline {

  private DeathReportDeadline() {}

  /** The last day on which a report is in time. */
  public static LocalDate lastDay(LocalDate known) {
    return FilingDeadline.withinCountingTheFirst(7, known);
  }

  /**
   * Whether the day on which it became known can be true: no earlier than it, no later than now.
   */
  public static Verdict ofKnown(LocalDate died, LocalDate known, LocalDate filedOn) {
    return known.isBefore(died) || known.isAfter(filedOn)
        ? Verdict.broken(
            DeathReportDeadline.class,
            Messages.get("register.death-report-deadline.known", known, died, filedOn))
        : Verdict.met(DeathReportDeadline.class);
  }

  /** Whether it is reported in time, or why not. */
  public static Verdict of(LocalDate known, LocalDate filedOn, @Nullable String reasonForLateness) {
    return FilingDeadline.verdict(
        DeathReportDeadline.class, lastDay(known), filedOn, reasonForLateness);
  }
}
