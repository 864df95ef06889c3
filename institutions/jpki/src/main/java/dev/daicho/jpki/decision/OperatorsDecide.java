package dev.daicho.jpki.decision;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/** Proposing and deciding is for those who operate the authorities. */
@Basis(
    value = "公的個人認証法施行規則74条2号",
    english = "Each operation is permitted to those whom its weight calls for.",
    from = "2016-01-01")
public final class OperatorsDecide {

  private OperatorsDecide() {}

  /** Whether they are one of J-LIS's operators. */
  public static Verdict of(Actor who) {
    return who.role() == Role.JLIS_OPERATOR
        ? Verdict.met(OperatorsDecide.class)
        : Verdict.broken(
            OperatorsDecide.class,
            Messages.get("jpki-decision.operators-decide.other", who.role().title()));
  }
}
