package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import org.junit.jupiter.api.Test;

class OnlyWhatHasEffectTest {

  @Test
  void onlyWhatIsThere() {
    RelyingParty party = new Parties().registered(PartyKind.COURT);
    assertThat(OnlyWhatHasEffect.of(party, true)).isInstanceOf(Verdict.Met.class);
    assertThat(OnlyWhatHasEffect.of(party, false)).isInstanceOf(Verdict.Broken.class);
  }
}
