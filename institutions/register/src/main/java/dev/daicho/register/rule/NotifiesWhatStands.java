package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/**
 * A notice tells somebody their code or number. One that was replaced since, or given by an entry
 * that was cancelled, is nobody's, and a leaked number is not written on paper once more.
 */
@Basis(
    value = "番号法7条1項・2項・住民基本台帳法30条の3第3項・30条の4第4項",
    english = "What is notified is the code or number that stands.",
    from = "2002-08-05")
public final class NotifiesWhatStands {

  private NotifiesWhatStands() {}

  /** Whether what the notice would say is still in the person's record. */
  public static Verdict of(boolean stands) {
    return stands
        ? Verdict.met(NotifiesWhatStands.class)
        : Verdict.broken(
            NotifiesWhatStands.class, Messages.get("register.notifies-what-stands.replaced"));
  }
}
