package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/** A new code is one of those that J-LIS has designated to this municipality. */
@Basis(
    value = "住民基本台帳法30条の2第1項・30条の4第3項・施行規則9条2項",
    english = "A new resident code is chosen from those designated to the municipality.",
    from = "2002-08-05")
public final class CodeToRecord {

  private CodeToRecord() {}

  /** Whether one could be had. */
  public static Verdict of(boolean had) {
    return had
        ? Verdict.met(CodeToRecord.class)
        : Verdict.broken(CodeToRecord.class, Messages.get("register.code-to-record.none"));
  }
}
