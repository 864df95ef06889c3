package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 転居届: within fourteen days of moving. */
@Basis(value = "住民基本台帳法23条", english = "A move within the municipality is filed within 14 days.")
public final class MoveWithinDeadline {

  private MoveWithinDeadline() {}

  /** The last day on which a filing is in time. */
  public static LocalDate lastDay(LocalDate moved) {
    return FilingDeadline.within(14, moved);
  }

  /** Whether it is filed in time, or why not. */
  public static Verdict of(LocalDate moved, LocalDate filedOn, @Nullable String reasonForLateness) {
    return FilingDeadline.verdict(
        MoveWithinDeadline.class, lastDay(moved), filedOn, reasonForLateness);
  }
}
