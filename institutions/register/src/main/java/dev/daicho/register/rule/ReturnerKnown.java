package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.ResidenceElsewhere;

/**
 * Whoever has had a resident code keeps it, and is given no second one when they come back from
 * abroad. A refusal says nothing of those who were found.
 */
@Basis(
    value = "住民基本台帳法30条の3",
    english = "Whoever comes back from abroad keeps the resident code that they had.",
    from = "2024-05-27")
public final class ReturnerKnown {

  private ReturnerKnown() {}

  /** Whether it is clear which code somebody is to have, by what the annexes' network knows. */
  public static Verdict of(ResidenceElsewhere.Answer answer) {
    return switch (answer) {
      case ResidenceElsewhere.Answer.Nobody() -> Verdict.met(ReturnerKnown.class);
      case ResidenceElsewhere.Answer.One ignored ->
          Verdict.noted(ReturnerKnown.class, Messages.get("register.returner-known.one"));
      case ResidenceElsewhere.Answer.ResidentSomewhere() ->
          Verdict.broken(ReturnerKnown.class, Messages.get("register.returner-known.resident"));
      case ResidenceElsewhere.Answer.Several(int count) ->
          Verdict.broken(
              ReturnerKnown.class, Messages.get("register.returner-known.several", count));
    };
  }
}
