package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.jpki.TestJpki;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class RenewAccreditationTest {

  private final Parties parties = new Parties();
  private final RenewAccreditation renew = new RenewAccreditation(parties.acts());

  private void to(LocalDate day, LocalTime time) {
    parties.clock().advanceTo(day.atTime(time).atZone(TownClock.ZONE).toInstant());
  }

  @Test
  void inTheLastSecondOfItsLastDay_andItGoesOnForAYearFromItsEnd() {
    RelyingParty party = parties.agreed(PartyKind.ACCREDITED_OPERATOR, PartyService.SIGNING_STATUS);
    to(LocalDate.of(2027, 4, 1), LocalTime.of(23, 59, 59));
    assertThat(parties.may(party, PartyService.SIGNING_STATUS)).isEqualTo("accepted");
    RelyingParty renewed = renew.renew(party.code(), Parties.JLIS).orElseThrow();
    assertThat(renewed.accreditation().orElseThrow().until()).isEqualTo("2028-04-01");
    to(LocalDate.of(2028, 4, 1), LocalTime.of(23, 59, 59));
    assertThat(parties.may(party, PartyService.SIGNING_STATUS)).isEqualTo("accepted");
  }

  @Test
  void aSecondLaterItHasLapsed_andOnlyANewOneHelps() {
    RelyingParty party = parties.agreed(PartyKind.ACCREDITED_OPERATOR, PartyService.SIGNING_STATUS);
    to(LocalDate.of(2027, 4, 2), LocalTime.MIDNIGHT);
    assertThat(TestJpki.rule(renew.renew(party.code(), Parties.JLIS))).isEqualTo("renewed-in-time");
    assertThat(parties.may(party, PartyService.SIGNING_STATUS)).isEqualTo("accreditation-holds");
    new AccreditOperator(parties.acts()).accredit(party.code(), Parties.JLIS).orElseThrow();
    assertThat(parties.may(party, PartyService.SIGNING_STATUS)).isEqualTo("accepted");
  }
}
