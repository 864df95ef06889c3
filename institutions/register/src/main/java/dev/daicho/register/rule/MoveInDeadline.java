package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 転入届: within fourteen days of moving in. */
@Basis(value = "住民基本台帳法22条1項・30条の46", english = "A move-in is filed within 14 days of moving in.")
public final class MoveInDeadline {

  private MoveInDeadline() {}

  /** The last day on which a filing is in time. */
  public static LocalDate lastDay(LocalDate movedIn) {
    return FilingDeadline.within(14, movedIn);
  }

  /** Whether it is filed in time, or why not. */
  public static Verdict of(
      LocalDate movedIn, LocalDate filedOn, @Nullable String reasonForLateness) {
    return FilingDeadline.verdict(
        MoveInDeadline.class, lastDay(movedIn), filedOn, reasonForLateness);
  }
}
