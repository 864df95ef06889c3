package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexEnd;
import java.time.LocalDate;

/** A removed annex is kept for 150 years from the day of its removal. */
@Basis(
    value = "住民基本台帳法施行令34条1項",
    english = "A removed annex is kept for 150 years from the day on which it was removed.",
    from = "2019-06-20")
public final class AnnexKept150Years {

  private static final int YEARS = 150;

  private AnnexKept150Years() {}

  /** Whether the annex is still to be kept on a day; one that is not removed always is. */
  public static boolean holds(Annex annex, LocalDate today) {
    AnnexEnd end = annex.end();
    return end == null || today.isBefore(end.on().plusYears(YEARS));
  }
}
