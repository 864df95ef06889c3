package dev.daicho.network.rule;

import dev.daicho.foundation.gate.GateRule;
import dev.daicho.foundation.gate.Request;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.text.Messages;
import dev.daicho.network.provision.Article;
import dev.daicho.network.provision.IdentityItem;
import java.util.Set;

/**
 * Resident codes are for Digital Agency and for mayors and governors among each other, for the
 * Basic Resident Register itself.
 */
@Basis(
    value = "住民基本台帳法30条の9・30条の9の2・30条の10第1項・30条の11第1項・30条の12第1項・30条の15第1項",
    english = "Resident codes are given to Digital Agency and among mayors and governors only.",
    from = "2002-08-05")
public final class ResidentCodeWithheld implements GateRule {

  private final Article article;

  /** For questions under that article. */
  public ResidentCodeWithheld(Article article) {
    this.article = article;
  }

  @Override
  public Ruling examine(Request request) {
    if (article.givesResidentCode()) {
      return new Ruling.Pass();
    }
    RuleName name = RuleName.of(ResidentCodeWithheld.class);
    return new Ruling.Mask(
        Set.of(IdentityItem.RESIDENT_CODE.code()),
        new Refusal(
            name.code(),
            article.citation(),
            Messages.get("network-provision.resident-code-withheld.masked")));
  }
}
