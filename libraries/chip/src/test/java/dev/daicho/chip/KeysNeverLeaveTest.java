package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.Folder;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
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
      Stream.of(TestCard.SIGNING, TestCard.LOGIN, TestCard.OWN)
          .map(KeyPair::getPrivate)
          .map(RSAPrivateCrtKey.class::cast)
          .flatMap(key ->
              Stream.of(
                  key.getPrivateExponent(),
                  key.getPrimeP(),
                  key.getPrimeQ(),
                  key.getPrimeExponentP(),
                  key.getPrimeExponentQ(),
                  key.getCrtCoefficient()))
          .map(KeysNeverLeaveTest::piece)
          .toList();

  private static String piece(BigInteger number) {
    return Bytes.of(number.toByteArray()).slice(40, 40 + PIECE).toHex();
  }

  private static TestCard opened(Folder folder) {
    TestCard card = TestCard.inserted().in(folder.name());
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
    for (Folder folder : TestCard.memory().folders()) {
      Card opened = opened(folder).card();
      Chip chip = new Chip(random);
      for (int ins = 0; ins < 0x100; ins++) {
        for (int p2 = 0; p2 < 0x100; p2++) {
          Bytes data = ins == 0x2A || ins == 0x88 ? Bytes.NONE : Bytes.hex("0017");
          for (int cla : new int[] {0x00, 0x80}) {
            Command command = new Command(cla, ins, 0, p2, p2 % 2 == 0 ? Bytes.NONE : data, 65_536);
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
    assertThat(TestCard.inserted().card().toString()).doesNotContain("RSA private", "modulus");
  }
}
