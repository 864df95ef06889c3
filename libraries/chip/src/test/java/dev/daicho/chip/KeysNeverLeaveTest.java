package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.Folder;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Private keys can be used and never read: by no command, of any application, all secrets shown.
 */
class KeysNeverLeaveTest {

  private static final int PIECE = 16;

  /** A piece from the middle of each secret number of each key. */
  private static final List<String> PIECES =
      TestCard.bothMemories().folders().stream()
          .flatMap(folder -> folder.contents().values().stream())
          .filter(Content.Key.class::isInstance)
          .map(content -> ((Content.Key) content).secret())
          .flatMap(KeysNeverLeaveTest::numbers)
          .map(KeysNeverLeaveTest::piece)
          .distinct()
          .toList();

  private static Stream<BigInteger> numbers(PrivateKey key) {
    if (key instanceof RSAPrivateCrtKey rsa) {
      return Stream.of(
          rsa.getPrivateExponent(),
          rsa.getPrimeP(),
          rsa.getPrimeQ(),
          rsa.getPrimeExponentP(),
          rsa.getPrimeExponentQ(),
          rsa.getCrtCoefficient());
    }
    return Stream.of(((ECPrivateKey) key).getS());
  }

  private static String piece(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int from = (bytes.length - PIECE) / 2;
    return Bytes.of(bytes).slice(from, from + PIECE).toHex();
  }

  @Test
  void everyKindOfKeyIsLookedFor() {
    assertThat(PIECES).hasSize(3 * 6 + 3);
  }

  private static TestCard opened(Folder folder) {
    TestCard card = TestCard.both().in(folder.name());
    folder
        .contents()
        .forEach((file, content) -> {
          if (content instanceof Content.Secret(var value, var left) && left > 0) {
            String secret = value.text(StandardCharsets.US_ASCII);
            assertThat(card.show(file.value(), secret)).isEqualTo("9000");
          }
        });
    return card;
  }

  @Test
  void noCommandAnswersWithAPieceOfOne() {
    SplittableRandom random = new SplittableRandom(5);
    for (Folder folder : TestCard.bothMemories().folders()) {
      Card opened = opened(folder).card();
      Chip chip = new Chip(random);
      for (int ins = 0; ins < 0x100; ins++) {
        for (int p2 = 0; p2 < 0x100; p2++) {
          Bytes data =
              switch (ins) {
                case 0x2A, 0x88 -> Bytes.NONE;
                case 0x2C -> TestCard.ascii(TestCard.PUK + TestCard.LOGIN_PIN);
                default -> p2 % 2 == 0 ? Bytes.NONE : Bytes.hex("0017");
              };
          for (int cla : new int[] {0x00, 0x80}) {
            Command command = new Command(cla, ins, 0, p2, data, 65_536);
            String answer = chip.answer(opened, command.encoded()).response().toHex();
            assertThat(PIECES).noneMatch(answer::contains);
          }
        }
      }
      for (int file = 0; file <= 0xFFFF; file++) {
        Card selected = chip.answer(opened, Bytes.hex("00A4020C02").and(Bytes.u16(file))).card();
        String answer = chip.answer(selected, Bytes.hex("00B00000000000")).response().toHex();
        assertThat(PIECES).noneMatch(answer::contains);
      }
    }
  }

  @Test
  void norDoesACardTellItInWords() {
    String words = TestCard.both().card().toString();
    assertThat(Stream.of("RSA private", "modulus", "secp384r1")).noneMatch(words::contains);
    assertThat(PIECES).noneMatch(words::contains);
  }
}
