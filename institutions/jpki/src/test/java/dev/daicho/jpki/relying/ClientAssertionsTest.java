package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.jpki.TestJpki;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAssertionsTest {

  private static final String US = "https://jpki.example";

  private final TestJpki jpki = new TestJpki();
  private final TownClock clock = TestTown.clockAt(TestJpki.DAY);
  private final Parties parties = new Parties(jpki, clock);
  private final ClientAssertions assertions =
      new ClientAssertions(jpki.store(), () -> URI.create(US), "/token", clock);
  private final RegisterCredential register = new RegisterCredential(parties.acts(), jpki.store());
  private final String party = parties.registered(PartyKind.COURT).code();
  private final KeyPair key = Clients.key("EC");
  private final Instant soon = clock.instant().plusSeconds(300);

  private ClientAssertions.Result take(Map<String, Object> claims) {
    return assertions.take(Clients.sign(key, "one", claims));
  }

  private static ClientAssertions.Result no(ClientAssertions.Refused why) {
    return new ClientAssertions.NotKnown(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EC", "RSA"})
  void knownOnce_andNotTheSecondTime(String algorithm) {
    KeyPair own = Clients.key(algorithm);
    register.key(party, "one", own.getPublic(), Parties.JLIS).orElseThrow();
    String shown = Clients.sign(own, "one", Clients.claims(party, US + "/token", soon, "a"));
    assertThat(assertions.take(shown)).isEqualTo(new ClientAssertions.Known(party));
    assertThat(assertions.take(shown)).isEqualTo(no(ClientAssertions.Refused.REPEATED));
  }

  @Test
  void onlyForUs_onlyNow_onlyByTheirOwnKey() {
    register.key(party, "one", key.getPublic(), Parties.JLIS).orElseThrow();
    assertThat(take(Clients.claims(party, US, soon, "b")))
        .isEqualTo(new ClientAssertions.Known(party));
    for (String other : new String[] {"https://other.example", US + "/", US + "/token/x", ""}) {
      assertThat(take(Clients.claims(party, other, soon, "c")))
          .isEqualTo(no(ClientAssertions.Refused.AUDIENCE));
    }
    Instant now = clock.instant();
    for (Instant ends :
        new Instant[] {now, now.minusSeconds(1), now.plus(Duration.ofMinutes(10)).plusSeconds(1)}) {
      assertThat(take(Clients.claims(party, US, ends, "d")))
          .isEqualTo(no(ClientAssertions.Refused.TIME));
    }
    Map<String, Object> later = Clients.claims(party, US, soon, "e");
    later.put("nbf", now.plusSeconds(61).getEpochSecond());
    assertThat(take(later)).isEqualTo(no(ClientAssertions.Refused.TIME));
    Map<String, Object> nameless = Clients.claims(party, US, soon, "f");
    nameless.remove("jti");
    assertThat(take(nameless)).isEqualTo(no(ClientAssertions.Refused.MALFORMED));
    Map<String, Object> another = Clients.claims(party, US, soon, "g");
    another.put("iss", "somebody");
    assertThat(take(another)).isEqualTo(no(ClientAssertions.Refused.UNKNOWN));
    assertThat(
            assertions.take(
                Clients.sign(Clients.key("EC"), "one", Clients.claims(party, US, soon, "h"))))
        .isEqualTo(no(ClientAssertions.Refused.UNKNOWN));
    assertThat(
            assertions.take(
                Clients.sign(Clients.key("RSA"), "one", Clients.claims(party, US, soon, "i"))))
        .as("another algorithm than the key's")
        .isEqualTo(no(ClientAssertions.Refused.UNKNOWN));
    assertThat(take(Clients.claims(party, US, now.plus(Duration.ofMinutes(10)), "j")))
        .isEqualTo(new ClientAssertions.Known(party));
  }

  @Test
  void whatIsNoAssertion_norHasAnAlgorithmOfOurs() {
    for (String wrong :
        new String[] {
          "",
          "a.b",
          "a.b.c",
          "eyJhbGciOiJub25lIn0.e30.",
          "x".repeat(9000),
          "....",
          "eyJhbGciOiJSUzI1NiJ9.W10.AA"
        }) {
      assertThat(assertions.take(wrong)).isEqualTo(no(ClientAssertions.Refused.MALFORMED));
    }
  }

  @Test
  void aKeyTakenAwayIsNoKey_andAWeakOneIsNotTaken() throws GeneralSecurityException {
    register.key(party, "one", key.getPublic(), Parties.JLIS).orElseThrow();
    new RemoveCredential(parties.acts(), jpki.store())
        .key(party, "one", Parties.JLIS)
        .orElseThrow();
    assertThat(take(Clients.claims(party, US, soon, "k")))
        .isEqualTo(no(ClientAssertions.Refused.UNKNOWN));
    KeyPairGenerator weak = KeyPairGenerator.getInstance("RSA");
    weak.initialize(1024);
    KeyPair small = weak.generateKeyPair();
    assertThatThrownBy(() -> register.key(party, "two", small.getPublic(), Parties.JLIS))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
