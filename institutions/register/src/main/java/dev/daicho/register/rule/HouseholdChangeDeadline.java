package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 世帯変更届: within fourteen days of the change. */
@Basis(value = "住民基本台帳法25条", english = "A change of household or head is filed within 14 days.")
public final class HouseholdChangeDeadline {

  private HouseholdChangeDeadline() {}

  /** The last day on which a filing is in time. */
  public static LocalDate lastDay(LocalDate changed) {
    return FilingDeadline.within(14, changed);
  }

  /** Whether it is filed in time, or why not. */
  public static Verdict of(
      LocalDate changed, LocalDate filedOn, @Nullable String reasonForLateness) {
    return FilingDeadline.verdict(
        HouseholdChangeDeadline.class, lastDay(changed), filedOn, reasonForLateness);
  }
}
