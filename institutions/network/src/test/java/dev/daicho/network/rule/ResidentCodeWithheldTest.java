package dev.daicho.network.rule;

import static dev.daicho.network.rule.RulesOfProvision.assertMasks;
import static dev.daicho.network.rule.RulesOfProvision.assertPasses;

import dev.daicho.network.provision.Article;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResidentCodeWithheldTest {

  private static final Set<Article> GIVING =
      EnumSet.of(
          Article.DIGITAL_AGENCY,
          Article.MUNICIPALITY_REGISTER,
          Article.PREFECTURE_REGISTER,
          Article.ELSEWHERE_REGISTER);

  @Test
  void digitalAgencyAndMayorsAndGovernorsAmongEachOther() {
    GIVING.forEach(article -> assertPasses(new ResidentCodeWithheld(article)));
  }

  @Test
  void nobodyElse() {
    EnumSet.complementOf(EnumSet.copyOf(GIVING))
        .forEach(article -> assertMasks(new ResidentCodeWithheld(article), "resident-code"));
  }
}
