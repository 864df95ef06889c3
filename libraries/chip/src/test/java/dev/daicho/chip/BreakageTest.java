package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.application.CommonCard;
import dev.daicho.chip.application.FreeSlot;
import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.application.TextSupport;
import dev.daicho.chip.breaking.Breakage;
import dev.daicho.chip.memory.Memory;
import java.security.Signature;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BreakageTest {

  private static final Memory GOOD = CertifiedCard.memory();

  private static TestCard inserted(Memory memory) {
    return TestCard.of(Card.inserted(memory));
  }

  private static boolean authenticates(TestCard card) throws Exception {
    Bytes signed =
        card.in(CommonCard.APPLICATION.name())
            .send(Bytes.hex("00880099080102030405060708" + "00"))
            .data();
    Signature verifier = Signature.getInstance("SHA256withRSA");
    verifier.initVerify(TestCard.OWN.getPublic());
    verifier.update(Bytes.hex("0102030405060708").toArray());
    return verifier.verify(signed.toArray());
  }

  @Test
  void aCopySaysTheSameAndCannotProveIt() throws Exception {
    Memory clone = Breakage.cloned(GOOD, () -> TestCard.LOGIN);
    String record = "00B2010C00";
    assertThat(inserted(clone).in(CommonCard.APPLICATION.name()).send(record))
        .isEqualTo(inserted(GOOD).in(CommonCard.APPLICATION.name()).send(record));
    assertThat(authenticates(inserted(GOOD))).isTrue();
    assertThat(authenticates(inserted(clone))).isFalse();
  }

  @Test
  void oneBitOfAFileIsAnother() {
    Memory broken =
        Breakage.corrupted(
            GOOD, TextSupport.APPLICATION, TextSupport.CERTIFICATE, new SplittableRandom(1));
    Bytes read = Bytes.hex("00B08400000000");
    Bytes was = inserted(GOOD).inText().send(read).data();
    Bytes is = inserted(broken).inText().send(read).data();
    int bits = 0;
    for (int i = 0; i < was.length(); i++) {
      bits += Integer.bitCount(was.at(i) ^ is.at(i));
    }
    assertThat(bits).isEqualTo(1);
    assertThatThrownBy(
            () -> Breakage.corrupted(GOOD, Jpki.ON_CARD, Jpki.LOGIN_PIN, new SplittableRandom(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLockedPinAnswersAsOneDoes() {
    TestCard card = inserted(Breakage.locked(GOOD, Jpki.ON_CARD, Jpki.LOGIN_PIN)).inJpki();
    assertThat(card.show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN)).isEqualTo("6984");
    assertThat(card.show(Jpki.SIGNING_PASSWORD, TestCard.SIGNING_PASSWORD)).isEqualTo("9000");
    assertThatThrownBy(() -> Breakage.locked(GOOD, Jpki.ON_CARD, Jpki.LOGIN_KEY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWrongCertificateDoesNotFitItsKey() throws Exception {
    TestCard card = inserted(Breakage.withWrongCertificate(GOOD)).inJpki();
    card.show(Jpki.SIGNING_PASSWORD, TestCard.SIGNING_PASSWORD);
    Bytes certificate = card.send(Bytes.hex("00B08100000000")).data();
    assertThat(certificate.toArray()).isEqualTo(CertifiedCard.LOGIN.getEncoded());
    assertThat(card.send("802A009A01AA00")).endsWith("9000");
  }

  @Test
  void intoAFullCardNothingMoreFits() {
    Memory full = Breakage.full(GOOD, FreeSlot.SEAL_REGISTRATION);
    assertThat(full.free()).isZero();
    assertThat(full.with(TestCard.slot(FreeSlot.STAFF_CARD, 1))).isEmpty();
    assertThat(Breakage.full(full, FreeSlot.SEAL_REGISTRATION).free()).isZero();
  }
}
