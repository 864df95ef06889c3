package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AccreditationHoldsTest {

  private final Parties parties = new Parties();

  @Test
  void toItsLastDay_andNotTheDayAfter() {
    RelyingParty party = parties.accredited(PartyKind.ACCREDITED_OPERATOR);
    assertThat(AccreditationHolds.of(party, LocalDate.of(2026, 4, 1)))
        .isInstanceOf(Verdict.Met.class);
    assertThat(AccreditationHolds.of(party, LocalDate.of(2027, 4, 1)))
        .isInstanceOf(Verdict.Met.class);
    assertThat(AccreditationHolds.of(party, LocalDate.of(2027, 4, 2)))
        .isInstanceOf(Verdict.Broken.class);
    assertThat(AccreditationHolds.of(party, LocalDate.of(2026, 3, 31)))
        .isInstanceOf(Verdict.Broken.class);
  }

  @Test
  void organsNeedNone_operatorsDo() {
    assertThat(
            AccreditationHolds.of(
                parties.registered(PartyKind.ADMINISTRATIVE_ORGAN), parties.clock().today()))
        .isInstanceOf(Verdict.Met.class);
    assertThat(
            AccreditationHolds.of(
                parties.registered(PartyKind.PLATFORM_OPERATOR), parties.clock().today()))
        .isInstanceOf(Verdict.Broken.class);
  }
}
