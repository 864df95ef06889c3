package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.application.TextSupport;
import dev.daicho.chip.command.ProtectedExchange;
import dev.daicho.chip.command.Protection;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** A protected session of the text application, from the reader's side. */
class SetSessionKeyTest {

  private static final Bytes SEED =
      Bytes.hex("000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F");

  private final TestCard card = TestCard.inserted().inText();
  private Protection.Encrypted protection = new Protection.Encrypted(SEED.slice(0, 16), 1);

  private String set(String header) throws Exception {
    Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPPadding");
    rsa.init(
        Cipher.ENCRYPT_MODE,
        TestCard.OWN.getPublic(),
        new OAEPParameterSpec(
            "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
    byte[] sent = rsa.doFinal(Bytes.hex(header).and(SEED).toArray());
    return card.send(new Command(0x80, 0xAE, 0, 0, Bytes.of(sent), 0).encoded()).encoded().toHex();
  }

  private void open() throws Exception {
    card.show(TextSupport.PIN, TestCard.TEXT_PIN);
    assertThat(set("A0228020")).isEqualTo("9000");
  }

  private Response exchange(Command command) {
    ProtectedExchange exchange = new ProtectedExchange(protection);
    protection = protection.next();
    Response response = card.send(exchange.closed(command).encoded());
    return response.data().isEmpty()
        ? response
        : new Response(exchange.opened(response.data()).orElseThrow(), response.status());
  }

  private Response read(int file) {
    exchange(new Command(0, 0xA4, 2, 0x0C, Bytes.u16(file), 0));
    return exchange(new Command(0, 0xB0, 0, 0, Bytes.NONE, 256));
  }

  @Test
  void needsThePinFirst() throws Exception {
    assertThat(set("A0228020")).isEqualTo("6982");
    card.show(TextSupport.NUMBER_A, TestCard.NUMBER_A);
    assertThat(set("A0228020")).as("no other secret does").isEqualTo("6982");
  }

  @Test
  void withinTheSessionAFileIsReadProtected() throws Exception {
    open();
    Response response = read(TextSupport.NUMBER);
    assertThat(response.encoded().toHex())
        .isEqualTo("FF100C" + TestCard.ascii(TestCard.NUMBER_A).toHex() + "FFFF9000");
  }

  @Test
  void theCounterGoesOnWhenACommandIsRefused() throws Exception {
    open();
    assertThat(exchange(new Command(0, 0x20, 0, 0x91, TestCard.ascii("0000"), 0)).encoded().toHex())
        .isEqualTo("63C2");
    assertThat(read(TextSupport.NUMBER).encoded().toHex()).isEqualTo("6982");
    assertThat(
            exchange(new Command(0, 0x20, 0, 0x91, TestCard.ascii(TestCard.TEXT_PIN), 0)).isDone())
        .isTrue();
    assertThat(read(TextSupport.NUMBER).isDone()).isTrue();
  }

  /** Computed here from the description alone, with none of the card's code. */
  @Test
  void theBytesAreThoseOfTheDescription() throws Exception {
    open();
    SecretKeySpec key = new SecretKeySpec(SEED.slice(0, 16).toArray(), "AES");
    Cipher aes = Cipher.getInstance("AES/CBC/NoPadding");
    aes.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[16]));
    byte[] vector = aes.doFinal(Bytes.hex("00000000000000000000000000000001").toArray());
    aes.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(vector));
    String cryptogram =
        Bytes.of(aes.doFinal(Bytes.hex("00018000000000000000000000000000").toArray())).toHex();
    assertThat(card.send("08A4020C1386 1101".replace(" ", "") + cryptogram)).isEqualTo("9000");
    assertThat(card.send("08B0000000000596030000110000"))
        .endsWith("9000")
        .hasSize(2 * (3 + 32 + 2));
  }

  @Test
  void whatCannotBeOpenedEndsTheSession() throws Exception {
    open();
    assertThat(card.send("08B00000058602010200")).isEqualTo("6988");
    assertThat(read(TextSupport.NUMBER).encoded().toHex()).isEqualTo("69FC");
    open();
    protection = new Protection.Encrypted(SEED.slice(0, 16), 1);
    assertThat(read(TextSupport.NUMBER).isDone()).as("a new one begins").isTrue();
  }

  @Test
  void aCheckValueIsNotKnown_andAWrongSeedIsRefused() throws Exception {
    card.show(TextSupport.PIN, TestCard.TEXT_PIN);
    assertThat(set("A0228021")).isEqualTo("6A80");
    assertThat(card.send("80AE000002AABB")).isEqualTo("6A80");
    assertThat(card.send("0CB0000000")).isEqualTo("6987");
    assertThat(card.send("08B0000000")).isEqualTo("69FC");
  }

  @Test
  void anotherApplicationEndsTheSession() throws Exception {
    open();
    card.inText();
    assertThat(card.send("08B0000000")).isEqualTo("69FC");
  }
}
