package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.store.ActToCancel;

/** 異動の取消し adds to the history; what came after an act is cancelled before it. */
@Basis(
    value = "住民基本台帳法施行令12条2項・標準仕様書4.6.0.1",
    english = "An act is cancelled by a further one, the newest first, and once.")
public final class NewestActOnly {

  private NewestActOnly() {}

  /** Whether the act changed anybody, has not been cancelled, and nothing came after it. */
  public static Verdict of(ActToCancel act) {
    if (act.changed().isEmpty()) {
      return broken("register.newest-act-only.unknown");
    }
    if (act.cancelled()) {
      return broken("register.newest-act-only.cancelled");
    }
    if (act.itselfACancellation()) {
      return broken("register.newest-act-only.cancellation");
    }
    return act.somethingCameAfter()
        ? broken("register.newest-act-only.later")
        : Verdict.met(NewestActOnly.class);
  }

  private static Verdict broken(String message) {
    return Verdict.broken(NewestActOnly.class, Messages.get(message));
  }
}
