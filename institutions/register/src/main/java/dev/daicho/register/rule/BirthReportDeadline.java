package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 出生届: within fourteen days, the day of birth counted (戸籍法43条). */
@Basis(
    value = "戸籍法49条・43条",
    english = "A birth is reported within 14 days, the day of birth being the first.",
    from = "1948-01-01")
public final class BirthReportDeadline {

  private BirthReportDeadline() {}

  /** The last day on which a report is in time. */
  public static LocalDate lastDay(LocalDate born) {
    return FilingDeadline.withinCountingTheFirst(14, born);
  }

  /** Whether it is reported in time, or why not. */
  public static Verdict of(LocalDate born, LocalDate filedOn, @Nullable String reasonForLateness) {
    return FilingDeadline.verdict(
        BirthReportDeadline.class, lastDay(born), filedOn, reasonForLateness);
  }
}
