package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.TestJpki;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class ProvideProofCodeTest {

  private final TestJpki jpki = new TestJpki();
  private final Parties parties = new Parties(jpki, jpki.clock());
  private final ProofCodes codes = new ProofCodes(jpki.store());
  private final RelyingParty party =
      parties.agreed(PartyKind.ACCREDITED_OPERATOR, PartyService.PROOF_CODE);

  private Outcome<byte[]> provide(RelyingParty to) {
    return new ProvideProofCode(parties.acts(), jpki.store(), new SecureRandom())
        .provide(to.code(), "媒体 1", Parties.JLIS);
  }

  private void approve(RelyingParty one) {
    new ApprovePinless(parties.acts()).approve(one.code(), Parties.JLIS).orElseThrow();
  }

  @Test
  void testSuccess_eachTimeAnother_andTheFormerIsToBeErased() {
    approve(party);
    byte[] first = provide(party).orElseThrow();
    assertThat(first).hasSize(32);
    assertThat(codes.party(first)).hasValue(party.code());
    assertThat(codes.toErase(party.code())).isZero();

    byte[] second = provide(party).orElseThrow();
    assertThat(second).isNotEqualTo(first);
    assertThat(codes.party(first)).isEmpty();
    assertThat(codes.party(second)).hasValue(party.code());
    assertThat(codes.toErase(party.code())).isEqualTo(1);
  }

  @Test
  void testFailure_notApproved_notAgreed() {
    assertThat(TestJpki.rule(provide(party))).isEqualTo("pinless-approved");
    RelyingParty without =
        parties.agreed(PartyKind.ACCREDITED_OPERATOR, PartyService.AUTHENTICATION_STATUS);
    approve(without);
    assertThat(TestJpki.rule(provide(without))).isEqualTo("service-in-scope");
    assertThat(codes.toErase(without.code())).isZero();
  }

  @Test
  void itEndsWithTheApproval_andNoLaterApprovalBringsItBack() {
    approve(party);
    byte[] code = provide(party).orElseThrow();
    new RevokePinlessApproval(parties.acts()).revoke(party.code(), Parties.JLIS).orElseThrow();
    assertThat(codes.party(code)).isEmpty();
    approve(party);
    assertThat(codes.party(code)).isEmpty();

    byte[] next = provide(party).orElseThrow();
    new RevokeAccreditation(parties.acts()).revoke(party.code(), Parties.JLIS).orElseThrow();
    assertThat(codes.party(next)).isEmpty();
  }
}
