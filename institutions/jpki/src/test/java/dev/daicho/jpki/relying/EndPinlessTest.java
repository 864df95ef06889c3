package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.TestJpki;
import org.junit.jupiter.api.Test;

class EndPinlessTest {

  @Test
  void whoIsApproved_once() {
    Parties parties = new Parties();
    RelyingParty party = parties.accredited(PartyKind.ACCREDITED_OPERATOR);
    EndPinless end = new EndPinless(parties.acts());
    assertThat(TestJpki.rule(end.end(party.code(), Parties.JLIS))).isEqualTo("pinless-approved");
    new ApprovePinless(parties.acts()).approve(party.code(), Parties.JLIS).orElseThrow();
    assertThat(end.end(party.code(), Parties.JLIS).orElseThrow().pinless()).isFalse();
    assertThat(TestJpki.rule(end.end(party.code(), Parties.JLIS))).isEqualTo("pinless-approved");
  }
}
