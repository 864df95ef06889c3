package dev.daicho.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.chip.Chip;
import dev.daicho.chip.TestCard;
import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.content.Sex;
import dev.daicho.chip.front.Slot;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.Memory;
import dev.daicho.reader.CardCertificate;
import dev.daicho.reader.CardGeneration;
import dev.daicho.reader.MyNumberCard;
import dev.daicho.reader.Pin;
import dev.daicho.reader.PinShown;
import dev.daicho.reader.terminal.SlotTerminal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class NextCardTest {

  private static final Memory HANAKO = TestOrder.hanako(CardProfile.NEXT);

  private static Slot slot(Memory memory) {
    Slot slot = new Slot(new Chip(new SplittableRandom(3)), memory, kept -> {});
    slot.insert();
    return slot;
  }

  private static MyNumberCard card(Memory memory) {
    return MyNumberCard.at(new SlotTerminal(slot(memory)));
  }

  @Test
  void itHasTwoApplications_andIsRead() throws Exception {
    assertThat(HANAKO.folders()).hasSize(2);
    MyNumberCard card = card(HANAKO);
    assertThat(card.generation()).isEqualTo(CardGeneration.NEXT);
    assertThat(card.record().value().orElseThrow().municipality()).isEqualTo("09201");
    assertThat(card.verify(Pin.SIGNING, "ABC123")).isEqualTo(new PinShown.Right());
    assertThat(card.attributes().value().orElseThrow().name()).isEqualTo("番号　花子");
    Bytes number = card.number().value().orElseThrow().encoded();
    MyNumberCard.NextVouched vouched = card.nextVoucher().value().orElseThrow();
    assertThat(vouched.voucher().isAbout(number)).isTrue();
    assertThat(vouched.certificate()).isEqualTo(TestOrder.NEXT_SEAL.nextCertificate());
  }

  @Test
  void whatIsPrintedIsReadByItsSixDigits() throws Exception {
    MyNumberCard card = card(HANAKO);
    assertThat(card.verify(Pin.NEXT_NUMBER, TestOrder.NEXT_NUMBER)).isEqualTo(new PinShown.Right());
    MyNumberCard.Printed printed = card.printed().value().orElseThrow();
    assertThat(printed.attributes().sex()).isEqualTo(Sex.FEMALE);
    assertThat(ImageIO.read(new ByteArrayInputStream(printed.face().photo().toArray())))
        .isNotNull();
  }

  @Test
  void bothCertificatesSign() throws Exception {
    MyNumberCard card = card(HANAKO);
    card.verify(Pin.SIGNING, "ABC123");
    card.verify(Pin.LOGIN, "1234");
    for (CardCertificate which :
        new CardCertificate[] {CardCertificate.SIGNING, CardCertificate.LOGIN}) {
      byte[] message = "転入届".getBytes(StandardCharsets.UTF_8);
      byte[] signature = card.signer(which).value().orElseThrow().key().sign(message);
      Signature verifier = Signature.getInstance("SHA384withECDSA");
      verifier.initVerify(
          which == CardCertificate.SIGNING
              ? TestCard.NEXT_SIGNING.getPublic()
              : TestCard.NEXT_LOGIN.getPublic());
      verifier.update(message);
      assertThat(verifier.verify(signature)).isTrue();
    }
  }

  @Test
  void everyKeyIsOfP384() {
    assertThat(
            HANAKO.folders().stream()
                .flatMap(folder -> folder.contents().values().stream())
                .filter(Content.Key.class::isInstance)
                .map(key -> ((Content.Key) key).open()))
        .hasSize(3)
        .allSatisfy(NextCard::check);
  }

  @Test
  void whoWantsAPukUnblocksWithIt_whoDoesNotCannot() throws Exception {
    MyNumberCard with = card(HANAKO);
    MyNumberCard without =
        card(TestOrder.next(TestOrder.NEXT_SEAL, TestCard.NEXT_OWN, TestOrder.NEXT_SIGNING, ""));
    for (MyNumberCard card : new MyNumberCard[] {with, without}) {
      for (int i = 0; i < 3; i++) {
        card.verify(Pin.LOGIN, "0000");
      }
    }
    assertThat(with.unblock(TestOrder.PUK, "4321")).isEqualTo(new PinShown.Right());
    assertThat(with.verify(Pin.LOGIN, "4321")).isEqualTo(new PinShown.Right());
    assertThat(without.triesLeft(Pin.PUK)).contains(0);
    assertThat(without.unblock(TestOrder.PUK, "4321")).isEqualTo(new PinShown.Blocked());
    assertThat(without.verify(Pin.LOGIN, "1234")).isEqualTo(new PinShown.Blocked());
  }

  @Test
  void withoutASigningCertificateThePasswordStillOpensTheText() throws Exception {
    MyNumberCard card =
        card(TestOrder.next(TestOrder.NEXT_SEAL, TestCard.NEXT_OWN, null, TestOrder.PUK));
    assertThat(card.verify(Pin.SIGNING, "ABC123")).isEqualTo(new PinShown.Right());
    assertThat(card.attributes().value()).isPresent();
    assertThat(card.certificate(CardCertificate.SIGNING).value()).isEmpty();
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThatThrownBy(() ->
            TestOrder.next(
                TestOrder.NEXT_SEAL, TestCard.OWN, TestOrder.NEXT_SIGNING, TestOrder.PUK))
        .hasMessageContaining("P-384");
    assertThatThrownBy(() ->
            TestOrder.next(
                TestOrder.NEXT_SEAL, TestCard.NEXT_OWN, TestOrder.SIGNING, TestOrder.PUK))
        .hasMessageContaining("P-384");
    assertThatThrownBy(() ->
            TestOrder.next(
                TestOrder.SEAL, TestCard.NEXT_OWN, TestOrder.NEXT_SIGNING, TestOrder.PUK))
        .hasMessageContaining("no key for the next card");
    assertThatThrownBy(() -> TestOrder.SEAL.andNext(TestOrder.LOGIN)).hasMessageContaining("P-384");
    assertThatThrownBy(() ->
            TestOrder.next(
                TestOrder.NEXT_SEAL, TestCard.NEXT_OWN, TestOrder.NEXT_SIGNING, "1357246"))
        .hasMessageContaining("0019")
        .hasMessageNotContaining("1357246");
  }

  @Test
  void whatTheCardSaysOfItselfIsReadWithoutAnApplication() {
    Slot slot = slot(HANAKO);
    assertThat(slot.transmit(Bytes.hex("00CA00F200")).orElseThrow().toHex())
        .isEqualTo(Bytes.text("20361121", StandardCharsets.US_ASCII).toHex() + "9000");
    assertThat(slot.transmit(Bytes.hex("00CA7F21000000")).orElseThrow().toHex())
        .as("certificates of today's kind are not there")
        .isEqualTo("6A88");
  }
}
