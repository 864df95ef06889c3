package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.CardTerm;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardInEffectTest {

  private static final LocalDate LAST = LocalDate.of(2030, 5, 1);

  private static Verdict verdict(boolean inEffect, LocalDate today) {
    return CardInEffect.of(
        Optional.of(new CardTerm.Term(LAST, inEffect, CardTerm.Kind.RESIDENT)), today);
  }

  @Test
  void onItsLastDayToo_notAfter_norWhenItIsVoidOrUnknown() {
    assertThat(verdict(true, LAST)).isInstanceOf(Verdict.Met.class);
    assertThat(verdict(true, LAST.plusDays(1))).isInstanceOf(Verdict.Broken.class);
    assertThat(verdict(false, LAST)).isInstanceOf(Verdict.Broken.class);
    assertThat(CardInEffect.of(Optional.empty(), LAST)).isInstanceOf(Verdict.Broken.class);
  }
}
