package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.time.LocalDate;

/**
 * A move-in without paper is filed before the earlier of two days: the one on which 30 days have
 * passed since the planned day of moving out (予定年月日から三十日を経過した日, the 31st day after), and the one on
 * which 14 days have passed since moving in (the 15th day after). It is no period within which
 * something must be filed, so a closed office does not prolong it.
 */
@Basis(
    value = "住民基本台帳法施行令24条の2第1項2号・2項2号",
    english =
        "A move-in without paper is filed within 30 days of the planned day and 14 of moving in.",
    from = "2016-01-01")
public final class SpecialMoveInInTime {

  private static final int AFTER_PLANNED = 30;
  private static final int AFTER_MOVING_IN = 14;

  private SpecialMoveInInTime() {}

  /** The last day on which it can be filed. */
  public static LocalDate lastDay(LocalDate plannedOn, LocalDate movedIn) {
    LocalDate byPlan = plannedOn.plusDays(AFTER_PLANNED);
    LocalDate byMove = movedIn.plusDays(AFTER_MOVING_IN);
    return byPlan.isBefore(byMove) ? byPlan : byMove;
  }

  /** Whether it is filed in time. */
  public static Verdict of(LocalDate plannedOn, LocalDate movedIn, LocalDate filedOn) {
    LocalDate last = lastDay(plannedOn, movedIn);
    return filedOn.isAfter(last)
        ? Verdict.broken(
            SpecialMoveInInTime.class, Messages.get("register.special-move-in-in-time.late", last))
        : Verdict.met(SpecialMoveInInTime.class);
  }
}
