package dev.daicho.register.disclosure;

import dev.daicho.foundation.gate.GateRule;
import dev.daicho.foundation.gate.Request;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.text.Messages;
import java.util.Set;

/** The individual number and the resident code are shown only for affairs that need them. */
@Basis(
    value = "番号法9条・住民基本台帳法30条の37",
    english = "Individual numbers and resident codes are used only for affairs that the law names.",
    from = "2015-10-05")
public final class NumbersOnlyForNumberAffairs implements GateRule {

  private static final Set<String> NUMBERS =
      Set.of(RecordItem.RESIDENT_CODE.code(), RecordItem.INDIVIDUAL_NUMBER.code());

  @Override
  public Ruling examine(Request request) {
    if (Purpose.parse(request.purpose()).map(Purpose::needsNumbers).orElse(false)) {
      return new Ruling.Pass();
    }
    RuleName name = RuleName.of(NumbersOnlyForNumberAffairs.class);
    return new Ruling.Mask(
        NUMBERS,
        new Refusal(
            name.code(),
            name.article(),
            Messages.get("register.numbers-only-for-number-affairs.masked")));
  }
}
