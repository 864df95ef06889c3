package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.TestJpki;
import org.junit.jupiter.api.Test;

class RevokePinlessApprovalTest {

  @Test
  void thePinIsNeededAgain() {
    Parties parties = new Parties();
    RevokePinlessApproval revoke = new RevokePinlessApproval(parties.acts());
    RelyingParty party = parties.accredited(PartyKind.ACCREDITED_OPERATOR);
    new ApprovePinless(parties.acts()).approve(party.code(), Parties.JLIS).orElseThrow();
    assertThat(revoke.revoke(party.code(), Parties.JLIS).orElseThrow().pinless()).isFalse();
    assertThat(TestJpki.rule(revoke.revoke(party.code(), Parties.JLIS)))
        .isEqualTo("only-what-has-effect");
  }
}
