package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.time.LocalDate;

/**
 * 転出届: beforehand, or within fourteen days after; later it is no filing any more, and the office
 * records it ex officio.
 */
@Basis(
    value = "住民基本台帳法24条・標準仕様書4.1.3.0.1",
    english = "A move-out is filed beforehand; after 14 days it is recorded ex officio.")
public final class MoveOutBeforehand {

  private MoveOutBeforehand() {}

  /** The last day on which a filing still counts as one. */
  public static LocalDate lastDay(LocalDate leaves) {
    return FilingDeadline.within(14, leaves);
  }

  /**
   * Whether it is filed beforehand, as the law has it, somewhat late, or too late to be a filing.
   */
  public static Verdict of(LocalDate leaves, LocalDate filedOn, boolean exOfficio) {
    if (!filedOn.isAfter(leaves)) {
      return Verdict.met(MoveOutBeforehand.class);
    }
    if (!filedOn.isAfter(lastDay(leaves)) || exOfficio) {
      return Verdict.noted(
          MoveOutBeforehand.class, Messages.get("register.move-out-beforehand.after", leaves));
    }
    return Verdict.broken(
        MoveOutBeforehand.class,
        Messages.get("register.move-out-beforehand.ex-officio", lastDay(leaves)));
  }
}
