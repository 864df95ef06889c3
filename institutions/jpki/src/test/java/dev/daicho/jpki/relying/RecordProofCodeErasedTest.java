package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.TestJpki;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class RecordProofCodeErasedTest {

  @Test
  void onceThereIsOneThatHasEnded() {
    TestJpki jpki = new TestJpki();
    Parties parties = new Parties(jpki, jpki.clock());
    RelyingParty party = parties.agreed(PartyKind.ACCREDITED_OPERATOR, PartyService.PROOF_CODE);
    RecordProofCodeErased erased = new RecordProofCodeErased(parties.acts(), jpki.store());
    new ApprovePinless(parties.acts()).approve(party.code(), Parties.JLIS).orElseThrow();
    new ProvideProofCode(parties.acts(), jpki.store(), new SecureRandom())
        .provide(party.code(), "媒体 1", Parties.JLIS)
        .orElseThrow();

    assertThat(TestJpki.rule(erased.record(party.code(), Parties.JLIS)))
        .as("in use")
        .isEqualTo("only-what-has-effect");
    new EndPinless(parties.acts()).end(party.code(), Parties.JLIS).orElseThrow();
    assertThat(new ProofCodes(jpki.store()).toErase(party.code())).isEqualTo(1);
    erased.record(party.code(), Parties.JLIS).orElseThrow();
    assertThat(new ProofCodes(jpki.store()).toErase(party.code())).isZero();
  }
}
