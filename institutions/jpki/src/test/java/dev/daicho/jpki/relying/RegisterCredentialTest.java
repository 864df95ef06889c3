package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.TestJpki;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterCredentialTest {

  private final TestJpki jpki = new TestJpki();
  private final Parties parties = new Parties(jpki, jpki.clock());
  private final RegisterCredential register = new RegisterCredential(parties.acts(), jpki.store());
  private final String party = parties.registered(PartyKind.COURT).code();
  private final PublicKey key = Clients.key("EC").getPublic();
  private final byte[] certificate = ("certificate of " + party).getBytes(StandardCharsets.UTF_8);

  private long entries() {
    return jpki.store()
        .ask(
            Seal.NATION,
            "select count(*) from audit_entry where municipality = ? and act = 'register-credential' and outcome like ?",
            List.of(Seal.NATION.value(), "% " + party),
            (row, n) -> row.getLong(1))
        .getFirst();
  }

  @Test
  void testSuccess_eachWithItsEntry() {
    register.key(party, "one", key, Parties.JLIS).orElseThrow();
    register.certificate(party, certificate, Parties.JLIS).orElseThrow();
    Credentials credentials = new Credentials(jpki.store());
    assertThat(credentials.key(party, "one")).hasValue(key);
    assertThat(credentials.holder(certificate)).hasValue(party);
    assertThat(entries()).isEqualTo(2);
  }

  @Test
  void testFailure_takenAlready_byAnybody_orNobodysParty() {
    register.key(party, "one", key, Parties.JLIS).orElseThrow();
    register.certificate(party, certificate, Parties.JLIS).orElseThrow();
    String other = parties.registered(PartyKind.COURT).code();
    assertThat(TestJpki.rule(register.key(party, "one", key, Parties.JLIS)))
        .isEqualTo("registered-once");
    assertThat(TestJpki.rule(register.certificate(other, certificate, Parties.JLIS)))
        .isEqualTo("registered-once");
    assertThat(TestJpki.rule(register.key("nobody", "one", key, Parties.JLIS)))
        .isEqualTo("registered-once");
    assertThat(TestJpki.rule(register.key(other, "one", key, Parties.JLIS)))
        .as("names are each party's own")
        .isEqualTo("accepted");
  }
}
