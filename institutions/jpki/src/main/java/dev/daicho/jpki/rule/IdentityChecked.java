package dev.daicho.jpki.rule;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.MunicipalityCode;

/** At a window it is an officer of that municipality who checks who stands there. */
@Basis(
    value = "公的個人認証法3条3項・9条2項・10条2項・22条3項・28条2項・29条2項",
    english =
        "The municipality confirms that whoever requests or reports is the person on its record.",
    from = "2016-01-01")
public final class IdentityChecked {

  private IdentityChecked() {}

  /** Whether they may check identity there. */
  public static Verdict of(Actor who, MunicipalityCode municipality) {
    return who.role().mayDecide() && who.belongsTo(municipality)
        ? Verdict.met(IdentityChecked.class)
        : Verdict.broken(
            IdentityChecked.class, Messages.get("jpki.identity-checked.other", who.role().title()));
  }
}
