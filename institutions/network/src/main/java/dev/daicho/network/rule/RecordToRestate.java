package dev.daicho.network.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/** Only what some register or level knows can be said again. */
@Basis(
    value = "住民基本台帳法30条の6第1項",
    english = "What is notified is what a resident record says, or said.")
public final class RecordToRestate {

  private RecordToRestate() {}

  /** Whether the register or a level above knows the record. */
  public static Verdict of(boolean known) {
    return known
        ? Verdict.met(RecordToRestate.class)
        : Verdict.broken(RecordToRestate.class, Messages.get("network.record-to-restate.unknown"));
  }
}
