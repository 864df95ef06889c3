package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.TestJpki;
import org.junit.jupiter.api.Test;

class ApprovePinlessTest {

  @Test
  void onlyWhoHoldsItsAccreditation() {
    Parties parties = new Parties();
    ApprovePinless approve = new ApprovePinless(parties.acts());
    RelyingParty party = parties.accredited(PartyKind.ACCREDITED_OPERATOR);
    assertThat(approve.approve(party.code(), Parties.JLIS).orElseThrow().pinless()).isTrue();
    assertThat(
            TestJpki.rule(
                approve.approve(
                    parties.registered(PartyKind.ACCREDITED_OPERATOR).code(), Parties.JLIS)))
        .isEqualTo("accreditation-holds");
  }

  @Test
  void itFallsWithTheAccreditation() {
    Parties parties = new Parties();
    RelyingParty party = parties.accredited(PartyKind.ACCREDITED_OPERATOR);
    new ApprovePinless(parties.acts()).approve(party.code(), Parties.JLIS).orElseThrow();
    assertThat(
            new RevokeAccreditation(parties.acts())
                .revoke(party.code(), Parties.JLIS)
                .orElseThrow()
                .pinless())
        .isFalse();
  }
}
