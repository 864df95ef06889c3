package dev.daicho.network.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedPermutationTest {

  private static final byte[] NIST_KEY =
      HexFormat.of().parseHex("2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94");

  /** NIST's FF1 samples 7 and 8 (AES-256, radix 10); the tweak is 39 38 … 30, which is ASCII. */
  @ParameterizedTest
  @CsvSource({"'', 6657667009", "9876543210, 1001623463"})
  void nistSamples(String tweak, long permuted) {
    KeyedPermutation permutation = new KeyedPermutation(NIST_KEY, 10, tweak);

    assertThat(permutation.permute(123456789)).isEqualTo(permuted);
    assertThat(permutation.restore(permuted)).isEqualTo(123456789);
  }

  /** Computed apart from this program, from the text of SP 800-38G. */
  @ParameterizedTest
  @CsvSource({
    "6, 123456, 316662",
    "11, 12345678901, 27706125111",
    "18, 123456789012345678, 56116358819460803",
  })
  void otherLengths(int digits, long number, long permuted) {
    KeyedPermutation permutation = new KeyedPermutation(NIST_KEY, digits, "daicho");

    assertThat(permutation.permute(number)).isEqualTo(permuted);
    assertThat(permutation.restore(permuted)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 10, 11, 18})
  void restoreUndoesPermute(int digits) {
    KeyedPermutation permutation = new KeyedPermutation(NIST_KEY, digits, "test");
    SplittableRandom random = new SplittableRandom(digits);

    LongStream.concat(
            LongStream.of(0, 1, permutation.size() - 1), random.longs(1_000, 0, permutation.size()))
        .forEach(number -> {
          long permuted = permutation.permute(number);
          assertThat(permuted).isBetween(0L, permutation.size() - 1);
          assertThat(permutation.restore(permuted)).isEqualTo(number);
          assertThat(permutation.permute(permutation.restore(number))).isEqualTo(number);
        });
  }

  @Test
  void everyBitOfTheKeyAndThePurposeMatter() {
    byte[] otherKey = NIST_KEY.clone();
    otherKey[31] ^= 1;
    long[] images = images(new KeyedPermutation(NIST_KEY, 11, "test"));

    assertThat(images).doesNotContain(images(new KeyedPermutation(otherKey, 11, "test")));
    assertThat(images).doesNotContain(images(new KeyedPermutation(NIST_KEY, 11, "tess")));
  }

  @Test
  void aLaterChangeOfTheCallersKeyHasNoEffect() {
    byte[] key = NIST_KEY.clone();
    KeyedPermutation permutation = new KeyedPermutation(key, 10, "");
    key[0] = 0;

    assertThat(permutation.permute(123456789)).isEqualTo(6657667009L);
  }

  @Test
  void manyThreadsGetWhatOneGets() {
    KeyedPermutation permutation = new KeyedPermutation(NIST_KEY, 11, "test");

    long[] parallel = LongStream.range(0, 20_000).parallel().map(permutation::permute).toArray();

    assertThat(parallel).isEqualTo(LongStream.range(0, 20_000).map(permutation::permute).toArray());
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 10_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE})
  void numbersOutsideTheDigitsAreRefused(long number) {
    KeyedPermutation permutation = new KeyedPermutation(NIST_KEY, 10, "test");

    assertThatThrownBy(() -> permutation.permute(number))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> permutation.restore(number))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void otherKeyLengthsAndDigitsAreRefused() {
    assertThatThrownBy(() -> new KeyedPermutation(new byte[16], 10, ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new KeyedPermutation(NIST_KEY, 5, ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new KeyedPermutation(NIST_KEY, 19, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static long[] images(KeyedPermutation permutation) {
    return LongStream.range(0, 1_000).map(permutation::permute).toArray();
  }
}
