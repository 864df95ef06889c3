package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GetChallengeTest {

  private final TestCard card = TestCard.inserted();

  @Test
  void asManyBytesComeAsExpected_othersEachTime() {
    String once = card.send("0084000008");
    assertThat(once).hasSize(2 * 10).endsWith("9000").isNotEqualTo(card.send("0084000008"));
    assertThat(card.send("0084000000")).hasSize(2 * 258);
  }

  @ParameterizedTest
  @CsvSource({"00840000,6700", "00840001 08,6A86", "00840000000101,6700", "0084000001AA08,6700"})
  void whatIsAskedForWronglyIsRefused(String apdu, String status) {
    assertThat(card.send(apdu)).isEqualTo(status);
  }
}
