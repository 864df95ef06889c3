package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/**
 * A move-in without paper rests on what the municipality moved from has told of everybody who
 * comes. Where it is not here, it is asked for.
 */
@Basis(
    value = "住民基本台帳法24条の2第3項・5項",
    english = "Without paper, the former municipality's data are here; else they are asked for.",
    from = "2023-02-06")
public final class MoveOutDataArrived {

  private MoveOutDataArrived() {}

  /** Whether the data of all who come are here. */
  public static Verdict of(long people, long found) {
    return people > 0 && people == found
        ? Verdict.met(MoveOutDataArrived.class)
        : Verdict.broken(
            MoveOutDataArrived.class,
            Messages.get("register.move-out-data-arrived.missing", people - found));
  }
}
