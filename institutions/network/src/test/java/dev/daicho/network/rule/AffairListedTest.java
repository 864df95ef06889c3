package dev.daicho.network.rule;

import static dev.daicho.network.rule.RulesOfProvision.DAY;
import static dev.daicho.network.rule.RulesOfProvision.LISTING;
import static dev.daicho.network.rule.RulesOfProvision.assertBroken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.network.provision.Article;
import dev.daicho.network.provision.Asker;
import dev.daicho.network.provision.Listing;
import dev.daicho.network.provision.ProvisionTables;
import dev.daicho.numbers.MunicipalityCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AffairListedTest {

  private static final Asker MINISTRY = new Asker("厚生労働省", null);

  private static Verdict of(String affair) {
    return AffairListed.of(
        Article.NATIONAL,
        MINISTRY,
        affair,
        DAY,
        LISTING.find(Article.NATIONAL, MINISTRY.office(), affair));
  }

  @Test
  void whatTheTableListsForTheOffice() {
    assertThat(of("1-77")).isEqualTo(Verdict.met(AffairListed.class));
    assertThat(of("別表第一の七十七の項")).isEqualTo(Verdict.met(AffairListed.class));
  }

  @Test
  void notWhatItDoesNotList_norWordsThatFitSeveral() {
    assertThat(assertBroken(of("1-3"), AffairListed.class).en()).contains("1-3", "table 1");
    assertThat(assertBroken(of("免許に関する事務"), AffairListed.class).en()).contains("1-57.8");
  }

  @Test
  void whatIsListedLaterIsSaidToBe() {
    LocalDate day = LocalDate.of(2025, 3, 31);
    Asker mayor = new Asker("市町村長", MunicipalityCode.of("092011"));
    Listing.Sought sought =
        ProvisionTables.ofTheLaw().asOf(day).find(Article.MUNICIPALITY, "市町村長", "妊婦のための支援給付");

    assertThat(
            assertBroken(
                    AffairListed.of(Article.MUNICIPALITY, mayor, "妊婦のための支援給付", day, sought),
                    AffairListed.class)
                .en())
        .contains("2025-04-01");
  }
}
