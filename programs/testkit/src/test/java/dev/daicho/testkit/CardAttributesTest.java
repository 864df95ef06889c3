package dev.daicho.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CardAttributesTest {

  private static String object(String tag, String text) {
    byte[] value = text.getBytes(StandardCharsets.UTF_8);
    String length = value.length < 0x80 ? "" : "81";
    return tag + length + "%02x".formatted(value.length) + HexFormat.of().formatHex(value);
  }

  private static byte[] file(String sex, String birth, String filler) {
    String inner =
        "df21080000000000000000"
            + object("df22", "番号　花子")
            + object("df23", "栃木県宇都宮市旭一丁目１番５号".repeat(3))
            + object("df24", birth)
            + object("df25", sex);
    return HexFormat.of().parseHex("ff2081%02x".formatted(inner.length() / 2) + inner + filler);
  }

  @Test
  void theFourItemsAreRead_whateverFillsTheFile() {
    CardAttributes read = CardAttributes.read(file("2", "19800115", "ffff")).orElseThrow();
    assertThat(read)
        .isEqualTo(
            new CardAttributes(
                "番号　花子",
                "栃木県宇都宮市旭一丁目１番５号".repeat(3),
                LocalDate.of(1980, 1, 15),
                CardAttributes.Sex.FEMALE));
  }

  @Test
  void whatIsNoSuchFileIsNone() {
    assertThat(CardAttributes.read(file("7", "19800115", ""))).isEmpty();
    assertThat(CardAttributes.read(file("2", "19801315", ""))).isEmpty();
    assertThat(CardAttributes.read(new byte[0])).isEmpty();
    assertThat(CardAttributes.read(new byte[] {(byte) 0xFF, 0x20, 0x05, 1})).isEmpty();
    byte[] whole = file("2", "19800115", "");
    for (int length = 0; length < whole.length; length++) {
      assertThat(CardAttributes.read(Arrays.copyOf(whole, length))).isEmpty();
    }
  }
}
