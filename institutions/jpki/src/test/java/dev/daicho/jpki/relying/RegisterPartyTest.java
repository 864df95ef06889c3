package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.TestJpki;
import org.junit.jupiter.api.Test;

class RegisterPartyTest {

  private final Parties parties = new Parties();
  private final RegisterParty register = new RegisterParty(parties.acts());

  @Test
  void isInTheRegister_once() {
    RegisterParty.Notification notified =
        Parties.notification(PartyKind.ADMINISTRATIVE_ORGAN, null);
    RelyingParty party = register.register(notified, Parties.JLIS).orElseThrow();
    assertThat(parties.book().find(notified.code())).hasValue(party);
    assertThat(party.name()).isEqualTo(notified.name());
    assertThat(TestJpki.rule(register.register(notified, Parties.JLIS)))
        .isEqualTo("registered-once");
  }

  @Test
  void aDeemedVerifierNeedsItsPlatform() {
    assertThat(
            TestJpki.rule(
                register.register(
                    Parties.notification(PartyKind.DEEMED_VERIFIER, "nobody"), Parties.JLIS)))
        .isEqualTo("platform-takes-over");
    RelyingParty platform = parties.registered(PartyKind.PLATFORM_OPERATOR);
    assertThat(
            register
                .register(
                    Parties.notification(PartyKind.DEEMED_VERIFIER, platform.code()), Parties.JLIS)
                .orElseThrow()
                .platform())
        .isEqualTo(platform.code());
  }
}
