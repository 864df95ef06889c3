package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.MunicipalityCode;

/**
 * A move-out without paper is a filing, to another municipality, which is told: not to a country
 * abroad, and nothing that the office records because nobody filed in time.
 */
@Basis(
    value = "住民基本台帳法24条の2第3項・標準仕様書4.1.3.0.4",
    english = "A move-out without paper is told to another municipality of Japan.",
    from = "2023-02-06")
public final class SpecialMoveOutHasDestination {

  private SpecialMoveOutHasDestination() {}

  /** Whether there is a municipality to tell. */
  public static Verdict of(
      MunicipalityCode destination, MunicipalityCode from, boolean abroad, boolean exOfficio) {
    if (abroad) {
      return broken("abroad");
    }
    if (exOfficio) {
      return broken("ex-officio");
    }
    if (destination.equals(from)) {
      return broken("own");
    }
    return Municipalities.byCode(destination).isEmpty()
        ? broken("unknown")
        : Verdict.met(SpecialMoveOutHasDestination.class);
  }

  private static Verdict broken(String message) {
    return Verdict.broken(
        SpecialMoveOutHasDestination.class,
        Messages.get("register.special-move-out-has-destination." + message));
  }
}
