package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.TestJpki;
import org.junit.jupiter.api.Test;

class RevokeAccreditationTest {

  private final Parties parties = new Parties();
  private final RevokeAccreditation revoke = new RevokeAccreditation(parties.acts());

  @Test
  void endsWhatThePartyReceives_andWhatItsDeemedVerifiersDo() {
    RelyingParty platform =
        parties.agreed(PartyKind.PLATFORM_OPERATOR, PartyService.SIGNING_STATUS);
    RelyingParty deemed =
        new RegisterParty(parties.acts())
            .register(
                Parties.notification(PartyKind.DEEMED_VERIFIER, platform.code()), Parties.JLIS)
            .orElseThrow();
    assertThat(parties.may(deemed, PartyService.SIGNING_STATUS)).isEqualTo("accepted");
    assertThat(parties.may(deemed, PartyService.SIGNING_LIST)).isEqualTo("service-in-scope");
    revoke.revoke(platform.code(), Parties.JLIS).orElseThrow();
    assertThat(parties.may(platform, PartyService.SIGNING_STATUS)).isEqualTo("accreditation-holds");
    assertThat(parties.may(deemed, PartyService.SIGNING_STATUS)).isEqualTo("accreditation-holds");
    assertThat(TestJpki.rule(revoke.revoke(platform.code(), Parties.JLIS)))
        .isEqualTo("only-what-has-effect");
  }
}
