package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.application.NextSurface;
import dev.daicho.chip.breaking.Breakage;
import dev.daicho.chip.memory.Memory;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextSurfaceTest {

  private final TestCard card = inserted(TestCard.nextMemory());

  private static TestCard inserted(Memory memory) {
    return TestCard.of(Card.inserted(memory)).in(NextSurface.APPLICATION.name());
  }

  private String read(int file) {
    return card.send("00B0%02X0004".formatted(0x80 | file));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        NextSurface.FACE,
        NextSurface.ATTRIBUTES,
        NextSurface.PUBLIC_KEY,
        NextSurface.VOUCHER
      })
  void theSixDigitsOpenIt(int file) {
    assertThat(read(file)).isEqualTo("6982");
    assertThat(card.show(NextSurface.NUMBER, TestCard.NEXT_NUMBER)).isEqualTo("9000");
    assertThat(read(file)).endsWith("9000");
    assertThat(card.show(NextSurface.NUMBER, "000000")).isEqualTo("63C9");
    assertThat(read(file)).isEqualTo("6982");
  }

  @Test
  void whichCardItIsEverybodyReads() {
    assertThat(card.send("00B2013400")).endsWith("9000");
    assertThat(read(NextSurface.CERTIFICATE)).endsWith("9000");
  }

  @Test
  void whatIsPrintedCannotBeChanged() {
    card.show(NextSurface.NUMBER, TestCard.NEXT_NUMBER);
    assertThat(card.send("00240191063132333435" + "36")).isEqualTo("6D00");
  }

  private static boolean authenticates(TestCard card) throws Exception {
    card.show(NextSurface.NUMBER, TestCard.NEXT_NUMBER);
    Bytes open = card.send(Bytes.hex("00B0830000")).data();
    Bytes signed = card.send(Bytes.hex("0088009908010203040506070800")).data();
    Signature verifier = Signature.getInstance("SHA384withECDSA");
    verifier.initVerify(
        KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(open.toArray())));
    verifier.update(Bytes.hex("0102030405060708").toArray());
    return verifier.verify(signed.toArray());
  }

  @Test
  void itShowsThatItIsNoCopy() throws Exception {
    assertThat(authenticates(card)).isTrue();
    Memory clone = Breakage.cloned(TestCard.nextMemory(), () -> TestCard.NEXT_LOGIN);
    assertThat(authenticates(inserted(clone))).isFalse();
  }
}
