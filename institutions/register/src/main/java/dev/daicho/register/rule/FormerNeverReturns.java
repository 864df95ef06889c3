package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.store.ActToCancel;

/**
 * A change of code or number is not undone, since undoing it would record the former one again: no
 * code is designated twice, and a number differs from every former one, the leaked one first of
 * all. Who wants another is given a further one.
 */
@Basis(
    value = "住民基本台帳法30条の2第2項・30条の4第3項・番号法8条2項1号",
    english = "A former code or number is never recorded again.",
    from = "2002-08-05")
public final class FormerNeverReturns {

  private FormerNeverReturns() {}

  /** Whether undoing the act leaves codes and numbers as they are. */
  public static Verdict of(ActToCancel act) {
    return act.changed().stream()
            .map(row -> row.change().cause())
            .anyMatch(FormerNeverReturns::gives)
        ? Verdict.broken(
            FormerNeverReturns.class, Messages.get("register.former-never-returns.change"))
        : Verdict.met(FormerNeverReturns.class);
  }

  private static boolean gives(ChangeCause cause) {
    return switch (cause) {
      case CODE_CHANGE_REQUESTED, NUMBER_CHANGE_REQUESTED, NUMBER_CHANGED_EX_OFFICIO -> true;
      default -> false;
    };
  }
}
