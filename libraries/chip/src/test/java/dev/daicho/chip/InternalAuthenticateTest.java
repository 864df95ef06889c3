package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.application.CommonCard;
import java.security.Signature;
import org.junit.jupiter.api.Test;

class InternalAuthenticateTest {

  private final TestCard card = TestCard.inserted().in(CommonCard.APPLICATION.name());

  @Test
  void theCardSignsAChallengeWithoutAPin() throws Exception {
    Bytes challenge = Bytes.hex("0102030405060708");
    Bytes signed = card.send(Bytes.hex("0088009908" + challenge.toHex() + "00")).data();
    Signature verifier = Signature.getInstance("SHA256withRSA");
    verifier.initVerify(TestCard.OWN.getPublic());
    verifier.update(challenge.toArray());
    assertThat(verifier.verify(signed.toArray())).isTrue();
  }

  @Test
  void withoutAChallengeOrWithAnotherFileItDoesNot() {
    assertThat(card.send("0088009900")).isEqualTo("6700");
    assertThat(card.send("0088009C01AA00")).isEqualTo("6981");
    assertThat(card.send("0088019901AA00")).isEqualTo("6A86");
    assertThat(card.inJpki().send("0088009701AA00")).isEqualTo("6D00");
  }
}
