package dev.daicho.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.chip.CertifiedCard;
import dev.daicho.chip.Chip;
import dev.daicho.chip.TestCard;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.application.NextAuthentication;
import dev.daicho.chip.application.NextSurface;
import dev.daicho.chip.breaking.Breakage;
import dev.daicho.chip.front.Passed;
import dev.daicho.chip.front.Slot;
import dev.daicho.chip.memory.Memory;
import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.Stranger;
import dev.daicho.reader.terminal.SlotTerminal;
import dev.daicho.signatures.Signer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The next card by the reader that reads today's. */
class MyNumberCardNextTest {

  private static final byte[] MESSAGE = "転入届".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private final List<String> sent = new ArrayList<>();
  private final MyNumberCard card = reader(CertifiedCard.nextMemory());

  private MyNumberCard reader(Memory memory) {
    Slot slot = new Slot(new Chip(new SplittableRandom(3)), memory, kept -> {});
    slot.insert();
    slot.watch(one -> {
      if (one instanceof Passed.Exchange(var command, var response)) {
        sent.add(command.toHex());
      }
    });
    return MyNumberCard.at(new SlotTerminal(slot));
  }

  @Test
  void itIsRecognisedByItsApplications() throws IOException {
    assertThat(card.generation()).isEqualTo(CardGeneration.NEXT);
    assertThat(reader(CertifiedCard.memory()).generation()).isEqualTo(CardGeneration.PRESENT);
    assertThat(card.token()).isEqualTo(new CardReading.Refused<>(StatusWord.NO_SUCH_FILE));
  }

  @Test
  void thePasswordOpensTheTextAndSigns() throws Exception {
    assertThat(card.attributes()).isEqualTo(new CardReading.Refused<>(StatusWord.NOT_ALLOWED));
    assertThat(card.verify(Pin.SIGNING, TestCard.SIGNING_PASSWORD)).isEqualTo(new PinShown.Right());
    assertThat(card.attributes().value()).contains(CertifiedCard.ATTRIBUTES);
    assertThat(card.number().value()).contains(CertifiedCard.NUMBER);
    MyNumberCard.NextVouched vouched = card.nextVoucher().value().orElseThrow();
    assertThat(vouched.voucher().isAbout(CertifiedCard.NUMBER.encoded())).isTrue();
    assertThat(vouched.voucher().isAbout(CertifiedCard.ATTRIBUTES.encoded())).isTrue();
    assertThat(vouched.certificate()).isEqualTo(CertifiedCard.NEXT_TOWN);
    signs(CardCertificate.SIGNING, TestCard.NEXT_SIGNING);
  }

  private void signs(CardCertificate which, KeyPair pair) throws Exception {
    SigningKey key = card.signer(which).value().orElseThrow().key();
    assertThat(key.scheme()).isEqualTo(SignatureScheme.ECDSA_SHA384);
    Signature verifier = Signature.getInstance("SHA384withECDSA");
    verifier.initVerify(pair.getPublic());
    verifier.update(MESSAGE);
    assertThat(verifier.verify(key.sign(MESSAGE))).isTrue();
  }

  @Test
  void thePinLogsIn() throws Exception {
    Signer signer = card.signer(CardCertificate.LOGIN).value().orElseThrow();
    assertThatThrownBy(() -> signer.key().sign(MESSAGE))
        .hasRootCauseMessage("A PIN has to be shown first.");
    card.verify(Pin.LOGIN, TestCard.LOGIN_PIN);
    signs(CardCertificate.LOGIN, TestCard.NEXT_LOGIN);
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
              case SIGNING -> CertifiedCard.NEXT_SIGNING;
              case LOGIN -> CertifiedCard.NEXT_LOGIN;
              case SIGNING_AUTHORITY, LOGIN_AUTHORITY -> CertifiedCard.NEXT_ROOT;
            });
  }

  @Test
  void aSignatureOfTheCardIsAcceptedByOpenssl() throws IOException {
    card.verify(Pin.SIGNING, TestCard.SIGNING_PASSWORD);
    Stranger.Said said = SignedMessage.judged(card, MESSAGE, CertifiedCard.NEXT_AUTHORITY, folder);
    assertThat(said.exit()).as(said.words()).isZero();
  }

  @Test
  void sixDigitsOpenWhatIsPrinted() throws IOException {
    assertThat(card.printed()).isEqualTo(new CardReading.Refused<>(StatusWord.NOT_ALLOWED));
    assertThat(card.verify(Pin.NEXT_NUMBER, TestCard.NEXT_NUMBER)).isEqualTo(new PinShown.Right());
    MyNumberCard.Printed printed = card.printed().value().orElseThrow();
    assertThat(printed.face().photo()).isEqualTo(CertifiedCard.PHOTO);
    assertThat(printed.attributes()).isEqualTo(CertifiedCard.ATTRIBUTES);
    assertThat(printed.certificate()).isEqualTo(CertifiedCard.NEXT_TOWN);
    assertThat(card.record().value()).contains(CertifiedCard.RECORD);
    assertThat(card.number().value()).as("the number needs the password").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {NextSurface.FACE, NextSurface.ATTRIBUTES, NextSurface.VOUCHER})
  void whatWasChangedIsNotRead(int file) throws IOException {
    MyNumberCard broken =
        reader(
            Breakage.corrupted(
                CertifiedCard.nextMemory(),
                NextSurface.APPLICATION,
                file,
                new SplittableRandom(file)));
    broken.verify(Pin.NEXT_NUMBER, TestCard.NEXT_NUMBER);
    assertThat(broken.printed().value()).isEmpty();
  }

  @Test
  void aBlockedPinIsUnblockedByThePuk() throws IOException {
    for (int left = 2; left >= 0; left--) {
      assertThat(card.verify(Pin.LOGIN, "0000")).isEqualTo(new PinShown.Wrong(left));
    }
    assertThat(card.verify(Pin.LOGIN, TestCard.LOGIN_PIN)).isEqualTo(new PinShown.Blocked());
    assertThat(card.unblock("00000000", "4321")).isEqualTo(new PinShown.Wrong(9));
    assertThat(card.unblock(TestCard.PUK, "4321")).isEqualTo(new PinShown.Right());
    assertThat(card.triesLeft(Pin.LOGIN)).contains(3);
    assertThat(card.triesLeft(Pin.PUK)).contains(10);
    assertThat(card.verify(Pin.LOGIN, "4321")).isEqualTo(new PinShown.Right());
  }

  @Test
  void aBlockedPukUnblocksNothing() throws IOException {
    MyNumberCard blocked =
        reader(
            Breakage.locked(
                CertifiedCard.nextMemory(),
                NextAuthentication.APPLICATION,
                NextAuthentication.PUK));
    assertThat(blocked.unblock(TestCard.PUK, "4321")).isEqualTo(new PinShown.Blocked());
  }

  @ParameterizedTest
  @CsvSource({
    "1234567,4321,8 characters",
    "1234567A,4321,digits only",
    "12345678,432,4 characters"
  })
  void whatCannotBeRightIsNotSent(String puk, String pin, String why) throws IOException {
    assertThat(card.unblock(puk, pin))
        .isInstanceOfSatisfying(
            PinShown.NotSent.class, one -> assertThat(one.words().en()).contains(why));
    assertThat(sent).isEmpty();
  }

  @Test
  void whatACardDoesNotHaveItRefuses() throws IOException {
    MyNumberCard today = reader(CertifiedCard.memory());
    assertThat(today.unblock(TestCard.PUK, "4321"))
        .isEqualTo(new PinShown.Refused(StatusWord.NO_SUCH_INSTRUCTION));
    assertThat(today.verify(Pin.PUK, TestCard.PUK))
        .isEqualTo(new PinShown.Refused(StatusWord.NO_SUCH_FILE));
    assertThat(today.triesLeft(Pin.NEXT_NUMBER)).isEmpty();
    assertThat(card.verify(Pin.TEXT, "1234"))
        .isEqualTo(new PinShown.Refused(StatusWord.NO_SUCH_FILE));
    assertThat(card.face().value()).isEmpty();
  }

  @Test
  void bothSecretsAreChanged() throws IOException {
    assertThat(card.change(Pin.LOGIN, TestCard.LOGIN_PIN, "4321")).isEqualTo(new PinShown.Right());
    assertThat(card.change(Pin.SIGNING, TestCard.SIGNING_PASSWORD, "XYZ789"))
        .isEqualTo(new PinShown.Right());
    assertThat(card.verify(Pin.SIGNING, "XYZ789")).isEqualTo(new PinShown.Right());
  }
}
