package dev.daicho.network.rule;

import dev.daicho.foundation.gate.GateRule;
import dev.daicho.foundation.gate.Request;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.network.provision.Affair;
import dev.daicho.network.provision.Criteria;
import dev.daicho.network.provision.IdentityItem;
import java.util.Set;

/** The individual number is given, and searched by, only where the office may use it. */
@Basis(
    value = "住民基本台帳法30条の9ただし書・番号法9条1項・別表",
    english = "The individual number is given only for affairs in which the office may use it.",
    from = "2015-10-05")
public final class NumberForNumberAffairs implements GateRule {

  private final Affair affair;

  /** For questions in that affair. */
  public NumberForNumberAffairs(Affair affair) {
    this.affair = affair;
  }

  /** Whether somebody may be looked for by number in that affair. */
  public static Verdict toSearch(Affair affair, Criteria criteria) {
    return criteria.number() == null || affair.mayUseNumber()
        ? Verdict.met(NumberForNumberAffairs.class)
        : Verdict.broken(NumberForNumberAffairs.class, words("search", affair));
  }

  @Override
  public Ruling examine(Request request) {
    if (affair.mayUseNumber()) {
      return new Ruling.Pass();
    }
    RuleName name = RuleName.of(NumberForNumberAffairs.class);
    return new Ruling.Mask(
        Set.of(IdentityItem.INDIVIDUAL_NUMBER.code()),
        new Refusal(name.code(), name.article(), words("masked", affair)));
  }

  private static Bilingual words(String which, Affair affair) {
    return Messages.get("network-provision.number-for-number-affairs." + which, affair.citation());
  }
}
