package dev.daicho.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.chip.Chip;
import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.application.FreeSlot;
import dev.daicho.chip.content.SurfaceBirth;
import dev.daicho.chip.content.SurfaceFace;
import dev.daicho.chip.front.Slot;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Memory;
import dev.daicho.reader.CardCertificate;
import dev.daicho.reader.CardReading;
import dev.daicho.reader.MyNumberCard;
import dev.daicho.reader.Pin;
import dev.daicho.reader.PinShown;
import dev.daicho.reader.terminal.SlotTerminal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.util.SplittableRandom;
import javax.crypto.Cipher;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PersonaliseTest {

  private static final Memory HANAKO = TestOrder.hanako(CardProfile.PRESENT);

  private static MyNumberCard card(Memory memory) {
    return MyNumberCard.at(new SlotTerminal(slot(memory)));
  }

  private static Slot slot(Memory memory) {
    Slot slot = new Slot(new Chip(new SplittableRandom(3)), memory, kept -> {});
    slot.insert();
    return slot;
  }

  @Test
  void whatIsKnownOfThePersonIsReadFromIt() throws Exception {
    MyNumberCard card = card(HANAKO);
    assertThat(card.verify(Pin.TEXT, "1234")).isEqualTo(new PinShown.Right());
    assertThat(card.attributes().value().orElseThrow().name()).isEqualTo("番号　花子");
    assertThat(card.number().value().orElseThrow().digits()).isEqualTo(TestOrder.NUMBER.digits());
    MyNumberCard.Vouched voucher = card.voucher().value().orElseThrow();
    assertThat(voucher.signature().isAbout(card.number().value().orElseThrow())).isTrue();
    assertThat(voucher.signature().isAbout(card.attributes().value().orElseThrow())).isTrue();
    assertThat(voucher.certificate()).isEqualTo(TestOrder.SEAL.text());
    assertThat(card.record().value().orElseThrow().municipality()).isEqualTo("09201");
  }

  @Test
  void theFaceIsOfPicturesThatTheMunicipalitySigned() throws Exception {
    MyNumberCard card = card(HANAKO);
    assertThat(card.verify(Pin.SURFACE_NUMBER_B, "01112120360401"))
        .isEqualTo(new PinShown.Wrong(9));
    assertThat(card.verify(Pin.SURFACE_NUMBER_B, TestOrder.NUMBER_B))
        .isEqualTo(new PinShown.Right());
    SurfaceFace face = card.face().value().orElseThrow();
    BufferedImage photo = ImageIO.read(new ByteArrayInputStream(face.seen().photo().toArray()));
    assertThat(photo.getColorModel().getNumComponents()).as("grey").isEqualTo(1);
    assertThat(photo.getHeight()).isGreaterThan(photo.getWidth());
    assertThat(ImageIO.read(new ByteArrayInputStream(face.seen().name().toArray())).getWidth())
        .isGreaterThan(100);
    assertThat(opened(face.signature())).isEqualTo(face.seen().digestInfo());

    card.verify(Pin.SURFACE_BIRTH, "011121");
    Bytes birth = content(HANAKO, "D3921000310001010402", 1);
    SurfaceBirth read = SurfaceBirth.read(birth).orElseThrow();
    Signature verifier = Signature.getInstance("SHA256withRSA");
    verifier.initVerify(TestOrder.SEAL.surface().key().toKey());
    verifier.update(read.signed().toArray());
    assertThat(verifier.verify(read.signature().toArray())).isTrue();
  }

  private static Bytes content(Memory memory, String application, int file) {
    return ((Content.Data) memory.content(Bytes.hex(application), new FileId(file)).orElseThrow())
        .bytes();
  }

  private static Bytes opened(Bytes signature) throws Exception {
    Cipher rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
    rsa.init(Cipher.DECRYPT_MODE, TestOrder.SEAL.surface().key().toKey());
    return Bytes.of(rsa.doFinal(signature.toArray()));
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
      Signature verifier = Signature.getInstance("SHA256withRSA");
      verifier.initVerify(
          which == CardCertificate.SIGNING
              ? TestOrder.SIGNING.pair().getPublic()
              : TestOrder.LOGIN.pair().getPublic());
      verifier.update(message);
      assertThat(verifier.verify(signature)).isTrue();
    }
    assertThat(card.token().value().orElseThrow().manufacturer()).contains("TEST");
  }

  @Test
  void aCardWithoutPinsSignsNothing() throws Exception {
    MyNumberCard card = card(TestOrder.hanako(CardProfile.FACE_AUTHENTICATION));
    assertThat(card.triesLeft(Pin.LOGIN)).contains(0);
    assertThat(card.verify(Pin.LOGIN, "1234")).isEqualTo(new PinShown.Blocked());
    assertThat(card.verify(Pin.TEXT, "1234")).isEqualTo(new PinShown.Blocked());
    assertThat(card.certificate(CardCertificate.SIGNING))
        .isEqualTo(new CardReading.Refused<>(StatusWord.NO_SUCH_FILE));
    assertThat(card.certificate(CardCertificate.LOGIN).value()).isPresent();
    card.verify(Pin.SURFACE_NUMBER_B, TestOrder.NUMBER_B);
    assertThat(card.face().value()).as("the face is read by what is printed").isPresent();
  }

  @Test
  void aPhoneHasJpkiOnly_andItsLoginCertificateNeedsThePin() throws Exception {
    Memory phone = TestOrder.hanako(CardProfile.PHONE);
    assertThat(phone.folders()).hasSize(1);
    assertThat(phone.objects()).isEmpty();
    MyNumberCard card = card(phone);
    assertThat(card.token().value().orElseThrow().label()).isEqualTo("JPKIAPGPSETOKEN");
    assertThat(card.certificate(CardCertificate.LOGIN))
        .isEqualTo(new CardReading.Refused<>(StatusWord.NOT_ALLOWED));
    card.verify(Pin.SIGNING, "ABC123");
    assertThat(card.certificate(CardCertificate.LOGIN).value()).isEmpty();
    assertThat(card.certificate(CardCertificate.SIGNING).value()).isPresent();
    card.verify(Pin.LOGIN, "1234");
    assertThat(card.certificate(CardCertificate.LOGIN).value())
        .contains(TestOrder.LOGIN.certificate());
    assertThat(card.signer(CardCertificate.LOGIN).value().orElseThrow().key().sign(new byte[9]))
        .hasSize(256);
    assertThat(card.verify(Pin.TEXT, "1234"))
        .isEqualTo(new PinShown.Refused(StatusWord.NO_SUCH_FILE));
    assertThat(slot(phone).transmit(Bytes.hex("00CA00F200")).orElseThrow().toHex())
        .isEqualTo("6A88");
  }

  @Test
  void everyoneHasAFaceOfTheirOwn_alwaysTheSame() {
    assertThat(content(HANAKO, "D3921000310001010402", 2).length()).isLessThan(32_000);
    Memory again = TestOrder.hanako(CardProfile.PRESENT);
    assertThat(photo(again)).isEqualTo(photo(HANAKO));
    assertThat(photo(TestOrder.another("990000000000002"))).isNotEqualTo(photo(HANAKO));
  }

  private static Bytes photo(Memory memory) {
    return SurfaceFace.read(content(memory, "D3921000310001010402", 2))
        .orElseThrow()
        .seen()
        .photo();
  }

  @Test
  void whatCannotBeAPinIsRefused() {
    assertThatThrownBy(() -> TestOrder.withSigningPassword("abc123"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("001B")
        .hasMessageNotContaining("abc123");
  }

  @Test
  void whatTheCardSaysOfItselfIsReadWithoutAnApplication() {
    Slot slot = slot(HANAKO);
    assertThat(slot.transmit(Bytes.hex("00CA00F200")).orElseThrow().toHex())
        .isEqualTo(Bytes.text("20361121", StandardCharsets.US_ASCII).toHex() + "9000");
    assertThat(slot.transmit(Bytes.hex("00CA7F21000000")).orElseThrow().length())
        .isEqualTo(568 - 5 + 2);
    assertThat(HANAKO.free()).isEqualTo(16 * 1024);
    assertThat(HANAKO.named(FreeSlot.SEAL_REGISTRATION.application().name())).isEmpty();
  }
}
