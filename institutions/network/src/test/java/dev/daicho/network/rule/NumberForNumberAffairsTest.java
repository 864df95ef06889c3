package dev.daicho.network.rule;

import static dev.daicho.network.rule.RulesOfProvision.affair;
import static dev.daicho.network.rule.RulesOfProvision.assertBroken;
import static dev.daicho.network.rule.RulesOfProvision.assertMasks;
import static dev.daicho.network.rule.RulesOfProvision.assertPasses;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.network.provision.Affair;
import dev.daicho.network.provision.Article;
import dev.daicho.network.provision.Criteria;
import dev.daicho.numbers.IndividualNumber;
import org.junit.jupiter.api.Test;

class NumberForNumberAffairsTest {

  private static final Affair PENSIONS = affair(Article.NATIONAL, "厚生労働省", "1-77");
  private static final Affair TELEPHONES = affair(Article.NATIONAL, "総務省", "1-25");
  private static final Criteria NUMBER = Criteria.of(IndividualNumber.of("123456789018"));

  @Test
  void whereTheNumberActListsIt() {
    assertPasses(new NumberForNumberAffairs(PENSIONS));
    assertThat(NumberForNumberAffairs.toSearch(PENSIONS, NUMBER))
        .isEqualTo(Verdict.met(NumberForNumberAffairs.class));
  }

  @Test
  void notElsewhere() {
    assertMasks(new NumberForNumberAffairs(TELEPHONES), "individual-number");
    assertThat(
            assertBroken(
                    NumberForNumberAffairs.toSearch(TELEPHONES, NUMBER),
                    NumberForNumberAffairs.class)
                .ja())
        .contains("別表第一の二十五の項");
  }
}
