package dev.daicho.jpki.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.TestJpki;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GiveLatestAttributesTest {

  private final Consenting with = new Consenting();
  private final CertificateNumber earlier = with.signer.number();

  private String rule(Item... items) {
    return TestJpki.rule(with.give.give(with.party, earlier, Set.of(items), Consenting.WHO));
  }

  @Test
  void whenTheEarlierOneIsRevoked_andThereIsAnother_andConsent() {
    with.given(Item.NAME, Item.ADDRESS).orElseThrow();
    assertThat(rule(Item.ADDRESS)).isEqualTo("earlier-revoked");
    CertificateNumber now = with.signer.renew();
    GiveLatestAttributes.Latest latest =
        with.give
            .give(with.party, earlier, Set.of(Item.NAME, Item.ADDRESS), Consenting.WHO)
            .orElseThrow();
    assertThat(latest.number()).isEqualTo(now);
    assertThat(latest.values())
        .containsEntry(Item.NAME, "番号　花子")
        .containsEntry(Item.ADDRESS, "栃木県宇都宮市旭１丁目１番５号");
    assertThat(rule(Item.ADDRESS, Item.SEX)).isEqualTo("consent-holds");
  }

  @Test
  void notWithoutConsent_norAfterItWasWithdrawn() {
    Consent consent = with.given(Item.NAME).orElseThrow();
    with.signer.renew();
    assertThat(rule(Item.NAME)).isEqualTo("accepted");
    with.withdraw.withdraw(with.party, consent.id(), Consenting.WHO).orElseThrow();
    assertThat(rule(Item.NAME)).isEqualTo("consent-holds");
  }

  @Test
  void notAfterTenYears() {
    with.given(Item.NAME).orElseThrow();
    with.jpki
        .clock()
        .advanceTo(LocalDate.of(2036, 4, 1).atTime(23, 59).atZone(TownClock.ZONE).toInstant());
    assertThat(
            new ConsentBook(with.jpki.store())
                .of(with.party, with.jpki.book().find(earlier).orElseThrow().holder())
                .getFirst()
                .holdsOn(with.jpki.clock().today()))
        .isTrue();
    assertThat(rule(Item.NAME)).as("no certificate lasts so long").isEqualTo("earlier-revoked");
  }
}
