package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.RegistryNumber;

/**
 * The written request says the code or number that is to be changed. A request that has been dealt
 * with says one that is the former by now, and is not dealt with again.
 */
@Basis(
    value = "住民基本台帳法30条の4第2項・施行規則10条・番号法施行令3条1項",
    english = "The request states the code or number that is recorded.",
    from = "2002-08-05")
public final class AsRecorded {

  private AsRecorded() {}

  /** Whether what was stated is what the record says. */
  public static <N extends RegistryNumber<N>> Verdict of(N stated, N recorded) {
    return stated.equals(recorded)
        ? Verdict.met(AsRecorded.class)
        : Verdict.broken(AsRecorded.class, Messages.get("register.as-recorded.differs"));
  }
}
