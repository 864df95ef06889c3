package dev.daicho.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.chip.CertifiedCard;
import dev.daicho.chip.Chip;
import dev.daicho.chip.TestCard;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.front.Disturbance;
import dev.daicho.chip.front.HttpFront;
import dev.daicho.chip.front.Passed;
import dev.daicho.chip.front.Slot;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.Stranger;
import dev.daicho.reader.terminal.HttpTerminal;
import dev.daicho.reader.terminal.SlotTerminal;
import dev.daicho.signatures.Signer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MyNumberCardTest {

  private static final byte[] MESSAGE = "転入届".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private final Slot slot =
      new Slot(new Chip(new SplittableRandom(3)), CertifiedCard.memory(), memory -> {});
  private final List<String> sent = new ArrayList<>();
  private final MyNumberCard card = MyNumberCard.at(new SlotTerminal(slot));

  @BeforeEach
  void insert() {
    slot.insert();
    slot.watch(one -> {
      if (one instanceof Passed.Exchange(var command, var response)) {
        sent.add(command.toHex());
      }
    });
  }

  @Test
  void textIsReadAfterItsPin() throws IOException {
    assertThat(card.attributes())
        .isEqualTo(new CardReading.Refused<>(StatusWord.NOT_ALLOWED))
        .satisfies(one -> assertThat(one.why().orElseThrow().ja()).contains("照合が要ります"));
    assertThat(card.verify(Pin.TEXT, TestCard.TEXT_PIN)).isEqualTo(new PinShown.Right());
    assertThat(card.attributes().value()).contains(CertifiedCard.ATTRIBUTES);
    assertThat(card.number().value()).contains(CertifiedCard.NUMBER);
    MyNumberCard.Vouched voucher = card.voucher().value().orElseThrow();
    assertThat(voucher.signature().isAbout(CertifiedCard.NUMBER)).isTrue();
    assertThat(voucher.signature().isAbout(CertifiedCard.ATTRIBUTES)).isTrue();
    assertThat(voucher.certificate().subject().owner()).isEqualTo("6009201");
  }

  @Test
  void whatANumberOpensIsReadByIt() throws IOException {
    card.verify(Pin.TEXT_NUMBER_B, TestCard.NUMBER_B);
    assertThat(card.attributes().value()).isPresent();
    assertThat(card.number().value()).isEmpty();
    card.verify(Pin.SURFACE_NUMBER_B, TestCard.NUMBER_B);
    assertThat(card.face().value().orElseThrow().seen().photo()).isEqualTo(CertifiedCard.PHOTO);
    assertThat(card.record().value()).contains(CertifiedCard.RECORD);
    assertThat(card.token().value().orElseThrow().label()).isEqualTo("JPKIAPICCTOKEN2");
  }

  @ParameterizedTest
  @EnumSource
  void everyCertificateIsRead(CardCertificate which) throws IOException {
    if (which == CardCertificate.SIGNING) {
      assertThat(card.certificate(which).value()).isEmpty();
    }
    card.verify(Pin.SIGNING, TestCard.SIGNING_PASSWORD);
    assertThat(card.certificate(which).value())
        .contains(
            switch (which) {
              case SIGNING -> CertifiedCard.SIGNING;
              case LOGIN -> CertifiedCard.LOGIN;
              case SIGNING_AUTHORITY, LOGIN_AUTHORITY -> CertifiedCard.AUTHORITY.own();
            });
  }

  @Test
  void aSignatureOfTheCardIsAcceptedByOpenssl() throws IOException {
    assertThat(card.verify(Pin.SIGNING, TestCard.SIGNING_PASSWORD)).isEqualTo(new PinShown.Right());
    Stranger.Said said = SignedMessage.judged(card, MESSAGE, CertifiedCard.AUTHORITY, folder);
    assertThat(said.exit()).as(said.words()).isZero();
  }

  @Test
  void aKeyThatIsNotOpenedSaysWhy() throws IOException {
    Signer signer = card.signer(CardCertificate.LOGIN).value().orElseThrow();
    assertThatThrownBy(() -> signer.key().sign(MESSAGE))
        .isInstanceOf(SigningKey.KeyUnusable.class)
        .hasRootCauseMessage("A PIN has to be shown first.");
    card.verify(Pin.LOGIN, TestCard.LOGIN_PIN);
    assertThat(signer.key().sign(MESSAGE)).hasSize(256);
    card.attributes();
    assertThatThrownBy(() -> signer.key().sign(MESSAGE))
        .as("another application was asked")
        .isInstanceOf(SigningKey.KeyUnusable.class);
    slot.remove();
    assertThatThrownBy(() -> signer.key().sign(MESSAGE)).isInstanceOf(SigningKey.KeyUnusable.class);
  }

  @Test
  void triesAreToldAndCountedDown() throws IOException {
    assertThat(card.triesLeft(Pin.LOGIN)).contains(3);
    assertThat(card.verify(Pin.LOGIN, "0000")).isEqualTo(new PinShown.Wrong(2));
    assertThat(card.verify(Pin.LOGIN, "0000")).isEqualTo(new PinShown.Wrong(1));
    assertThat(card.verify(Pin.LOGIN, "0000").words().ja()).contains("残り0回");
    assertThat(card.verify(Pin.LOGIN, TestCard.LOGIN_PIN)).isEqualTo(new PinShown.Blocked());
    assertThat(card.triesLeft(Pin.LOGIN)).contains(0);
    assertThat(card.triesLeft(Pin.SIGNING)).contains(5);
  }

  @ParameterizedTest
  @CsvSource({
    "SIGNING,abc123,capitals",
    "SIGNING,ABC12,6 to 16",
    "SIGNING,ABC-12,capitals and digits",
    "LOGIN,123,4 characters",
    "LOGIN,12E4,digits only",
    "TEXT_NUMBER_B,5502172035,14 characters",
  })
  void whatCannotBeRightIsNotSent(Pin pin, String value, String why) throws IOException {
    assertThat(card.verify(pin, value))
        .isInstanceOfSatisfying(
            PinShown.NotSent.class, one -> assertThat(one.words().en()).contains(why));
    assertThat(sent).isEmpty();
  }

  @Test
  void aPinIsChanged() throws IOException {
    assertThat(card.change(Pin.LOGIN, "0000", "4321")).isEqualTo(new PinShown.Wrong(2));
    assertThat(card.change(Pin.LOGIN, TestCard.LOGIN_PIN, "43x1"))
        .isInstanceOf(PinShown.NotSent.class);
    assertThat(card.change(Pin.LOGIN, TestCard.LOGIN_PIN, "4321")).isEqualTo(new PinShown.Right());
    assertThat(card.verify(Pin.LOGIN, "4321")).isEqualTo(new PinShown.Right());
    assertThat(card.change(Pin.RESIDENT_REGISTER, "1357", "7531")).isEqualTo(new PinShown.Right());
    assertThat(card.verify(Pin.RESIDENT_REGISTER, "7531")).isEqualTo(new PinShown.Right());
  }

  @Test
  void overHttpItIsTheSame() throws Exception {
    try (HttpFront front = HttpFront.start(slot, 0);
        MyNumberCard far =
            MyNumberCard.at(new HttpTerminal(URI.create("http://127.0.0.1:" + front.port())))) {
      far.verify(Pin.TEXT, TestCard.TEXT_PIN);
      assertThat(far.attributes().value()).contains(CertifiedCard.ATTRIBUTES);
      slot.disturb(new Disturbance(Duration.ZERO, 0));
      assertThatThrownBy(far::number).isInstanceOf(IOException.class).hasMessageContaining("409");
    }
  }
}
