package dev.daicho.network.rule;

import dev.daicho.foundation.gate.GateRule;
import dev.daicho.foundation.gate.Request;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.text.Messages;
import dev.daicho.network.provision.Criteria;
import dev.daicho.network.provision.IdentityItem;
import java.util.Set;

/**
 * A number is found out only with name, reading, birth date, sex and address, all of them equal.
 * The wrong links of 2021 and 2022 came from numbers found by reading, birth date and sex alone:
 * even where just one person fits, it may be another one than the one meant.
 */
@Basis(
    value = "番号法14条2項・12条",
    english = "A number is found out only by name, reading, birth date, sex and address together.",
    from = "2015-10-05")
public final class FiveItemsForTheNumber implements GateRule {

  private final Criteria criteria;

  /** For questions with these criteria. */
  public FiveItemsForTheNumber(Criteria criteria) {
    this.criteria = criteria;
  }

  @Override
  public Ruling examine(Request request) {
    if (criteria.number() != null || criteria.allFive()) {
      return new Ruling.Pass();
    }
    RuleName name = RuleName.of(FiveItemsForTheNumber.class);
    return new Ruling.Mask(
        Set.of(IdentityItem.INDIVIDUAL_NUMBER.code()),
        new Refusal(
            name.code(),
            name.article(),
            Messages.get("network-provision.five-items-for-the-number.masked")));
  }
}
