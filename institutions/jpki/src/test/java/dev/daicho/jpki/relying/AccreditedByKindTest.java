package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import org.junit.jupiter.api.Test;

class AccreditedByKindTest {

  @Test
  void operatorsAre_organsAreNot() {
    Parties parties = new Parties();
    assertThat(AccreditedByKind.of(parties.registered(PartyKind.PLATFORM_OPERATOR)))
        .isInstanceOf(Verdict.Met.class);
    assertThat(AccreditedByKind.of(parties.registered(PartyKind.ASSEMBLY)))
        .isInstanceOf(Verdict.Broken.class);
  }
}
