package dev.daicho.network.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.time.LocalDate;

/** The report on a year is published once, when the year is over, and stays open for five years. */
@Basis(
    value = "住民基本台帳法30条の16・同法施行規則22条",
    english = "What was provided is reported every year, open to everybody for five years.",
    from = "2002-08-05")
public final class ReportOncePerYear {

  private static final int YEARS_OPEN = 5;

  private ReportOncePerYear() {}

  /** Whether the report on that year may be published. */
  public static Verdict of(int year, LocalDate today, boolean published) {
    if (year >= today.getYear()) {
      return broken("not-over", year);
    }
    return published ? broken("published", year) : Verdict.met(ReportOncePerYear.class);
  }

  /** Whether a report published on that day is still open to everybody. */
  public static boolean open(LocalDate published, LocalDate today) {
    return today.isBefore(published.plusYears(YEARS_OPEN));
  }

  private static Verdict broken(String why, int year) {
    return Verdict.broken(
        ReportOncePerYear.class,
        Messages.get("network-provision.report-once-per-year." + why, year));
  }
}
