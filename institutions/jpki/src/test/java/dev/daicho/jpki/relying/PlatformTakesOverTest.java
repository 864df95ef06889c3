package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlatformTakesOverTest {

  @Test
  void aDeemedVerifierHangsOnAPlatformOperator_nobodyElseOnAnybody() {
    Parties parties = new Parties();
    assertThat(
            PlatformTakesOver.of(
                PartyKind.DEEMED_VERIFIER,
                Optional.of(parties.registered(PartyKind.PLATFORM_OPERATOR))))
        .isInstanceOf(Verdict.Met.class);
    assertThat(
            PlatformTakesOver.of(
                PartyKind.DEEMED_VERIFIER,
                Optional.of(parties.registered(PartyKind.ACCREDITED_OPERATOR))))
        .isInstanceOf(Verdict.Broken.class);
    assertThat(PlatformTakesOver.of(PartyKind.DEEMED_VERIFIER, Optional.empty()))
        .isInstanceOf(Verdict.Broken.class);
    assertThat(PlatformTakesOver.of(PartyKind.COURT, Optional.empty()))
        .isInstanceOf(Verdict.Met.class);
  }
}
