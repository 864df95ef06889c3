package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GetDataTest {

  private final TestCard card = TestCard.inserted();

  @Test
  void isAnsweredWhileNoApplicationIsSelected() {
    assertThat(card.send("00CA004500"))
        .isEqualTo(TestCard.ascii("TEST000000000001").toHex() + "9000");
    assertThat(card.send("00CA004600")).isEqualTo("6A88");
    card.inJpki();
    assertThat(card.send("00CA004500")).isEqualTo("6A88");
  }

  @Test
  void whatIsLongerThanExpectedHasToBeAskedForAnew() {
    assertThat(card.send("00CA7F2100")).isEqualTo("6700");
    assertThat(card.send("00CA7F21000000")).hasSize(2 * (568 + 2)).endsWith("9000");
  }
}
