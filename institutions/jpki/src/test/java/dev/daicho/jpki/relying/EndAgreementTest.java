package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.TestJpki;
import org.junit.jupiter.api.Test;

class EndAgreementTest {

  @Test
  void nothingIsGivenAnyMore() {
    Parties parties = new Parties();
    EndAgreement end = new EndAgreement(parties.acts());
    RelyingParty party = parties.agreed(PartyKind.COURT, PartyService.SIGNING_STATUS);
    end.end(party.code(), Parties.JLIS).orElseThrow();
    assertThat(parties.may(party, PartyService.SIGNING_STATUS)).isEqualTo("service-in-scope");
    assertThat(TestJpki.rule(end.end(party.code(), Parties.JLIS)))
        .isEqualTo("only-what-has-effect");
  }
}
