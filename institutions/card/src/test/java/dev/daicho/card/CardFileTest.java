package dev.daicho.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.chip.Chip;
import dev.daicho.chip.TestCard;
import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.front.Slot;
import dev.daicho.chip.memory.Memory;
import dev.daicho.reader.CardCertificate;
import dev.daicho.reader.MyNumberCard;
import dev.daicho.reader.Pin;
import dev.daicho.reader.PinShown;
import dev.daicho.reader.terminal.SlotTerminal;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CardFileTest {

  private static final Memory HANAKO = TestOrder.hanako(CardProfile.PRESENT);

  private static Slot inserted(Memory memory, AtomicReference<Memory> kept) {
    Slot slot = new Slot(new Chip(new SplittableRandom(3)), memory, kept::set);
    slot.insert();
    return slot;
  }

  @ParameterizedTest
  @EnumSource
  void withItsKeysACardComesBackAsItWas(CardProfile profile) {
    Memory memory = TestOrder.hanako(profile);
    String text = CardFile.write(memory, CardFile.Keys.WRITTEN);
    Memory back = CardFile.read(text);
    assertThat(CardFile.write(back, CardFile.Keys.WRITTEN)).isEqualTo(text);
    assertThat(back.objects()).isEqualTo(memory.objects());
    assertThat(back.folders()).hasSameSizeAs(memory.folders());
    assertThat(CardFile.write(memory, CardFile.Keys.LEFT_OUT)).doesNotContain("\nkey ");
  }

  @ParameterizedTest
  @EnumSource(names = {"PRESENT", "NEXT", "PHONE"})
  void whatComesBackSigns(CardProfile profile) throws Exception {
    Memory back = CardFile.read(CardFile.write(TestOrder.hanako(profile), CardFile.Keys.WRITTEN));
    MyNumberCard card = MyNumberCard.at(new SlotTerminal(inserted(back, new AtomicReference<>())));
    card.verify(Pin.LOGIN, "1234");
    assertThat(card.signer(CardCertificate.LOGIN).value().orElseThrow().key().sign(new byte[9]))
        .isNotEmpty();
  }

  @Test
  void itIsMarkedAndReadable() {
    assertThat(CardFile.write(HANAKO, CardFile.Keys.LEFT_OUT))
        .startsWith("# 見本 TEST")
        .contains("application jpki # 公的個人認証AP JPKI")
        .contains("secret 0018 3 31323334 # 利用者証明用暗証番号 authentication PIN");
  }

  @Test
  void withoutItsKeysItIsACopyThatCannotSign() throws Exception {
    String text = CardFile.write(HANAKO, CardFile.Keys.LEFT_OUT);
    String secret = Bytes.of(TestCard.SIGNING.getPrivate().getEncoded()).toHex();
    assertThat(CardFile.write(HANAKO, CardFile.Keys.WRITTEN)).contains(secret);
    assertThat(text).doesNotContain(secret).doesNotContain("\nkey ");
    MyNumberCard copy =
        MyNumberCard.at(new SlotTerminal(inserted(CardFile.read(text), new AtomicReference<>())));
    copy.verify(Pin.LOGIN, "1234");
    var signer = copy.signer(CardCertificate.LOGIN).value().orElseThrow();
    assertThatThrownBy(() -> signer.key().sign(new byte[] {1}))
        .hasRootCauseMessage("There is no such application or file.");
  }

  @Test
  void triesThatWereUsedStayUsed() throws Exception {
    AtomicReference<Memory> kept = new AtomicReference<>(HANAKO);
    MyNumberCard card = MyNumberCard.at(new SlotTerminal(inserted(HANAKO, kept)));
    card.verify(Pin.LOGIN, "0000");
    Memory back =
        CardFile.read(CardFile.write(Objects.requireNonNull(kept.get()), CardFile.Keys.WRITTEN));
    MyNumberCard again = MyNumberCard.at(new SlotTerminal(inserted(back, kept)));
    assertThat(again.triesLeft(Pin.LOGIN)).contains(2);
    assertThat(again.verify(Pin.LOGIN, "1234")).isEqualTo(new PinShown.Right());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'';line 0",
        "reset 3B;line 1: the end",
        "version 2\\nreset 3B;line 2: the end",
        "version 1\\nreset 3B\\napplication nobody;line 3: application",
        "version 1\\nreset 3B\\ndata 0001 AA;line 3: data",
        "version 1\\nreset 3B\\napplication jpki\\nsecret 0018 9 31323334;line 4: secret",
        "version 1\\nreset 3B\\napplication jpki\\ndata 0018 AA;line 4: data",
        "version 1\\nreset 3B\\napplication jpki\\nkey 001A RSA AA BB;line 4: key",
        "version 1\\nreset 3;line 2: reset",
        "hello;line 1: hello",
      })
  void whatIsNoCardIsRefusedByItsLine(String text, String why) {
    assertThatThrownBy(() -> CardFile.read(text.replace("\\n", "\n")))
        .isInstanceOf(CardFile.Unreadable.class)
        .hasMessageStartingWith(why)
        .hasMessageNotContaining("31323334");
  }
}
