package dev.daicho.jpki.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.Holder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsentHoldsTest {

  private static final LocalDate LAST = LocalDate.of(2036, 4, 1);
  private static final Instant GIVEN = Instant.parse("2026-04-01T03:00:00Z");

  private static Consent consent(Item item, boolean withdrawn) {
    return new Consent(
        "0".repeat(32),
        "bank",
        new Holder("0123456789abcdef0123456789abcdef"),
        Set.of(item),
        GIVEN,
        LAST,
        withdrawn ? GIVEN : null);
  }

  @Test
  void toItsLastDay_itemByItem_unlessWithdrawn() {
    List<Consent> both = List.of(consent(Item.NAME, false), consent(Item.ADDRESS, false));
    assertThat(ConsentHolds.of(both, Set.of(Item.NAME, Item.ADDRESS), LAST))
        .isInstanceOf(Verdict.Met.class);
    assertThat(ConsentHolds.of(both, Set.of(Item.NAME), LAST.plusDays(1)))
        .isInstanceOf(Verdict.Broken.class);
    assertThat(ConsentHolds.of(both, Set.of(Item.NAME, Item.SEX), LAST))
        .isInstanceOf(Verdict.Broken.class);
    assertThat(ConsentHolds.of(List.of(consent(Item.NAME, true)), Set.of(Item.NAME), LAST))
        .isInstanceOf(Verdict.Broken.class);
  }
}
