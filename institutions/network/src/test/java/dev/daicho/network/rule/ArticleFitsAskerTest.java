package dev.daicho.network.rule;

import static dev.daicho.network.rule.RulesOfProvision.assertBroken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.network.provision.Article;
import dev.daicho.network.provision.Asker;
import dev.daicho.numbers.MunicipalityCode;
import org.junit.jupiter.api.Test;

class ArticleFitsAskerTest {

  private static final Asker NATION = new Asker("厚生労働省", null);
  private static final Asker PREFECTURE = new Asker("都道府県知事", MunicipalityCode.of("090000"));
  private static final Asker MUNICIPALITY = new Asker("市町村長", MunicipalityCode.of("092011"));

  @Test
  void eachKindUnderItsOwn() {
    assertMet(Article.NATIONAL, NATION);
    assertMet(Article.PREFECTURE, PREFECTURE);
    assertMet(Article.ELSEWHERE, MUNICIPALITY);
  }

  @Test
  void andNotUnderAnothers() {
    assertThat(
            assertBroken(
                    ArticleFitsAsker.of(Article.NATIONAL, MUNICIPALITY), ArticleFitsAsker.class)
                .ja())
        .contains("30条の9", "宇都宮市");
    assertBroken(ArticleFitsAsker.of(Article.MUNICIPALITY, NATION), ArticleFitsAsker.class);
    assertBroken(ArticleFitsAsker.of(Article.OWN_USE, MUNICIPALITY), ArticleFitsAsker.class);
  }

  private static void assertMet(Article article, Asker asker) {
    assertThat(ArticleFitsAsker.of(article, asker)).isEqualTo(Verdict.met(ArticleFitsAsker.class));
  }
}
