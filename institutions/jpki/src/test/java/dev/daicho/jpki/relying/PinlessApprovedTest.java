package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import org.junit.jupiter.api.Test;

class PinlessApprovedTest {

  @Test
  void onlyWhoIsApproved() {
    Parties parties = new Parties();
    RelyingParty party = parties.accredited(PartyKind.ACCREDITED_OPERATOR);
    assertThat(PinlessApproved.of(party)).isInstanceOf(Verdict.Broken.class);
    assertThat(
            PinlessApproved.of(
                new ApprovePinless(parties.acts())
                    .approve(party.code(), Parties.JLIS)
                    .orElseThrow()))
        .isInstanceOf(Verdict.Met.class);
  }
}
