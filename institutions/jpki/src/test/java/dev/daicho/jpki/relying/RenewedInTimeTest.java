package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RenewedInTimeTest {

  @Test
  void onTheLastDayStill_andNotAfter() {
    RelyingParty party = new Parties().accredited(PartyKind.ACCREDITED_OPERATOR);
    assertThat(RenewedInTime.of(party, LocalDate.of(2027, 4, 1))).isInstanceOf(Verdict.Met.class);
    assertThat(RenewedInTime.of(party, LocalDate.of(2027, 4, 2)))
        .isInstanceOf(Verdict.Broken.class);
  }
}
