package dev.daicho.jpki.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.TestJpki;
import org.junit.jupiter.api.Test;

class WithdrawConsentTest {

  @Test
  void atAnyTime_once() {
    Consenting with = new Consenting();
    Consent consent = with.given(Item.NAME).orElseThrow();
    Consent withdrawn =
        with.withdraw.withdraw(with.party, consent.id(), Consenting.WHO).orElseThrow();
    assertThat(withdrawn.holdsOn(with.jpki.clock().today())).isFalse();
    assertThat(TestJpki.rule(with.withdraw.withdraw(with.party, consent.id(), Consenting.WHO)))
        .isEqualTo("consent-holds");
    assertThat(TestJpki.rule(with.withdraw.withdraw("other", consent.id(), Consenting.WHO)))
        .isEqualTo("consent-holds");
  }
}
