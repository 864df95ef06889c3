package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.TestJpki;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConcludeAgreementTest {

  private final Parties parties = new Parties();
  private final ConcludeAgreement conclude = new ConcludeAgreement(parties.acts());

  @Test
  void takesThePlaceOfTheFormer() {
    RelyingParty party = parties.agreed(PartyKind.COURT, PartyService.SIGNING_STATUS);
    conclude
        .conclude(
            party.code(),
            Set.of(PartyService.AUTHENTICATION_STATUS),
            parties.clock().today(),
            Parties.JLIS)
        .orElseThrow();
    assertThat(parties.may(party, PartyService.AUTHENTICATION_STATUS)).isEqualTo("accepted");
    assertThat(parties.may(party, PartyService.SIGNING_STATUS)).isEqualTo("service-in-scope");
  }

  @Test
  void notWithoutAccreditation() {
    RelyingParty party = parties.registered(PartyKind.ACCREDITED_OPERATOR);
    assertThat(
            TestJpki.rule(
                conclude.conclude(
                    party.code(),
                    Set.of(PartyService.SIGNING_STATUS),
                    parties.clock().today(),
                    Parties.JLIS)))
        .isEqualTo("accreditation-holds");
  }
}
