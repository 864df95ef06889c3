package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.TestJpki;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import org.junit.jupiter.api.Test;

class RemoveCredentialTest {

  @Test
  void itCountsNoLonger_andItsNameIsNotUsedAgain() {
    TestJpki jpki = new TestJpki();
    Parties parties = new Parties(jpki, jpki.clock());
    RegisterCredential register = new RegisterCredential(parties.acts(), jpki.store());
    RemoveCredential remove = new RemoveCredential(parties.acts(), jpki.store());
    Credentials credentials = new Credentials(jpki.store());
    String party = parties.registered(PartyKind.COURT).code();
    PublicKey key = Clients.key("EC").getPublic();
    byte[] certificate = ("certificate of " + party).getBytes(StandardCharsets.UTF_8);
    register.key(party, "one", key, Parties.JLIS).orElseThrow();
    register.certificate(party, certificate, Parties.JLIS).orElseThrow();

    remove.key(party, "one", Parties.JLIS).orElseThrow();
    remove.certificate(party, certificate, Parties.JLIS).orElseThrow();
    assertThat(credentials.key(party, "one")).isEmpty();
    assertThat(credentials.holder(certificate)).isEmpty();
    assertThat(TestJpki.rule(remove.key(party, "one", Parties.JLIS)))
        .isEqualTo("only-what-has-effect");
    assertThat(TestJpki.rule(register.key(party, "one", key, Parties.JLIS)))
        .isEqualTo("registered-once");
  }
}
