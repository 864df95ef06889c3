package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.ResidentCode;
import java.util.List;

/** No code is designated twice: whoever sends one again has made a mistake, or is not J-LIS. */
@Basis(
    value = "住民基本台帳法30条の2第2項",
    english = "J-LIS designates no resident code twice.",
    from = "2002-08-05")
public final class DesignatedOnce {

  private DesignatedOnce() {}

  /**
   * Whether all of them are new.
   *
   * @param codes those designated now
   * @param known how many of them are at hand or recorded here already
   */
  public static Verdict of(List<ResidentCode> codes, long known) {
    return known == 0 && codes.stream().distinct().count() == codes.size()
        ? Verdict.met(DesignatedOnce.class)
        : Verdict.broken(DesignatedOnce.class, Messages.get("register.designated-once.again"));
  }
}
