package dev.daicho.network.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.gate.GateRule;
import dev.daicho.foundation.gate.Request;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.store.Seal;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.network.provision.Affair;
import dev.daicho.network.provision.Article;
import dev.daicho.network.provision.Listing;
import dev.daicho.network.provision.ProvisionTables;
import java.time.LocalDate;
import java.util.Set;

/** What the tests of the rules have in common. */
final class RulesOfProvision {

  static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  static final Listing LISTING = ProvisionTables.ofTheLaw().asOf(DAY);

  private RulesOfProvision() {}

  static Affair affair(Article article, String office, String ref) {
    assertThat(LISTING.find(article, office, ref)).isInstanceOf(Listing.Sought.One.class);
    return ((Listing.Sought.One) LISTING.find(article, office, ref)).affair();
  }

  static Request request() {
    return new Request(
        new Actor("sato", Role.OFFICE_OFFICIAL, null),
        Seal.NATION,
        "092011 1000000016",
        "",
        Set.of("name", "individual-number", "resident-code"),
        "確認",
        "",
        "provision-line");
  }

  static Bilingual assertBroken(Verdict verdict, Class<?> rule) {
    assertThat(verdict).isInstanceOf(Verdict.Broken.class);
    Verdict.Broken broken = (Verdict.Broken) verdict;
    assertThat(broken.rule()).isEqualTo(RuleName.of(rule));
    assertThat(broken.refusal().article()).isNotBlank();
    return broken.refusal().message();
  }

  static void assertPasses(GateRule rule) {
    assertThat(rule.examine(request())).isEqualTo(new GateRule.Ruling.Pass());
  }

  static void assertMasks(GateRule rule, String item) {
    assertThat(rule.examine(request()))
        .isInstanceOfSatisfying(
            GateRule.Ruling.Mask.class,
            mask -> {
              assertThat(mask.items()).containsExactly(item);
              assertThat(mask.why().rule()).isEqualTo(RuleName.of(rule.getClass()).code());
            });
  }
}
