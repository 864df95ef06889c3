package dev.daicho.register.rule;

import static dev.daicho.register.AnnexSamples.OYAMA;
import static dev.daicho.register.AnnexSamples.annex;
import static dev.daicho.register.AnnexSamples.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.register.Annex;
import dev.daicho.register.AnnexEnd;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnnexKept150YearsTest {

  @Test
  void fromItsRemovalOnAndNoDayLonger() {
    LocalDate died = LocalDate.of(2026, 3, 1);
    Annex annex = annex(person(TestRegister.freshCode()), OYAMA, LocalDate.of(2020, 1, 1));
    Annex removed = annex.ended(new AnnexEnd(AnnexEnd.Why.DEATH, died, null));
    assertThat(AnnexKept150Years.holds(annex, LocalDate.of(2300, 1, 1))).isTrue();
    assertThat(AnnexKept150Years.holds(removed, LocalDate.of(2176, 2, 29))).isTrue();
    assertThat(AnnexKept150Years.holds(removed, LocalDate.of(2176, 3, 1))).isFalse();
  }
}
