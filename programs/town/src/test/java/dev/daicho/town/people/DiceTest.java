package dev.daicho.town.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class DiceTest {

  /** The published first outputs of SplitMix64 for these seeds. */
  @Test
  void next_isSplitMix64() {
    Dice zero = new Dice(0);
    assertThat(LongStream.generate(zero::next).limit(3))
        .containsExactly(0xE220A8397B1DCDAFL, 0x6E789E6AA1B965F4L, 0x06C45D188009454FL);
    Dice other = new Dice(1_234_567);
    assertThat(LongStream.generate(other::next).limit(2))
        .containsExactly(6_457_827_717_110_365_317L, 3_203_168_211_198_807_973L);
  }

  @Test
  void seedOf_isTheBeginningOfSha256OverTheLines() {
    // printf 'a\nb' | sha256sum
    assertThat(Dice.seedOf("a", "b")).isEqualTo(0x7E18F737311B2DC3L);
    assertThat(Dice.seedOf("a", "b")).isNotEqualTo(Dice.seedOf("ab"));
  }

  @Test
  void between_reachesBothEndsAndNothingElse() {
    Dice dice = new Dice(3);
    int[] seen = new int[4];
    for (int i = 0; i < 4_000; i++) {
      seen[dice.between(-1, 2) + 1]++;
    }
    assertThat(IntStream.of(seen)).allMatch(times -> times > 900 && times < 1_100);
  }

  @Test
  void ofHousehold_neighboursHaveNothingInCommon() {
    long first = Dice.ofHousehold(5, 0).next();
    long second = Dice.ofHousehold(5, 1).next();
    assertThat(Long.bitCount(first ^ second)).isBetween(16, 48);
    assertThat(Dice.ofHousehold(6, 0).next()).isNotEqualTo(first);
  }
}
