package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ServiceInScopeTest {

  @Test
  void whatTheAgreementNames_fromItsFirstDay() {
    Parties parties = new Parties();
    RelyingParty party =
        parties.agreed(PartyKind.COURT, PartyService.SIGNING_STATUS, PartyService.SIGNING_LIST);
    LocalDate today = parties.clock().today();
    assertThat(ServiceInScope.of(party, PartyService.SIGNING_STATUS, today))
        .isInstanceOf(Verdict.Met.class);
    assertThat(ServiceInScope.of(party, PartyService.AUTHENTICATION_STATUS, today))
        .isInstanceOf(Verdict.Broken.class);
    assertThat(ServiceInScope.of(party, PartyService.SIGNING_STATUS, today.minusDays(1)))
        .isInstanceOf(Verdict.Broken.class);
    assertThat(
            ServiceInScope.of(
                parties.registered(PartyKind.COURT), PartyService.SIGNING_STATUS, today))
        .isInstanceOf(Verdict.Broken.class);
  }
}
