package dev.daicho.network.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.network.allocation.ResidentCodes.IndexedCode;
import dev.daicho.numbers.ResidentCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidentCodesTest {

  private final ResidentCodes codes = new ResidentCodes(key(0));

  /** Computed apart from this program. A change here gives people the codes of others. */
  @ParameterizedTest
  @CsvSource({
    "0,", // base 1895843097, remainder 1
    "1, 11668380516",
    "2,", // base 4859832424, remainder 1
    "3, 23005002117",
    "4, 91267930916",
    "5, 67851631973",
    "1234567890, 71059457572",
    "9999999999,", // base 9552307291, remainder 1
  })
  void theCodesNeverChange(long index, String code) {
    assertThat(codes.codeAt(index).map(ResidentCode::digits)).isEqualTo(Optional.ofNullable(code));
  }

  @Test
  void aMillionIndexesHaveNoCodeTwice() {
    long[] bases =
        LongStream.range(0, 1_000_000)
            .parallel()
            .mapToObj(codes::codeAt)
            .flatMap(Optional::stream)
            .mapToLong(ResidentCode::base)
            .toArray();
    Arrays.parallelSort(bases);

    assertThat(bases.length).isBetween(817_000, 819_400); // 9/11, within 3 deviations
    for (int i = 1; i < bases.length; i++) {
      if (bases[i - 1] == bases[i]) {
        throw new AssertionError("given twice: base " + bases[i]);
      }
    }
  }

  @Test
  void codesComeInOrderOfTheirIndexesAndUnusableOnesArePassedOver() {
    assertThat(codes.from(0).limit(4))
        .containsExactly(
            new IndexedCode(1, ResidentCode.of("11668380516")),
            new IndexedCode(3, ResidentCode.of("23005002117")),
            new IndexedCode(4, ResidentCode.of("91267930916")),
            new IndexedCode(5, ResidentCode.of("67851631973")));
    assertThat(codes.from(4).limit(1))
        .containsExactly(new IndexedCode(4, ResidentCode.of("91267930916")));
  }

  @Test
  void codesEndAfterTheLastIndex() {
    assertThat(codes.from(ResidentCodes.INDEXES)).isEmpty();
    assertThat(codes.from(ResidentCodes.INDEXES - 10))
        .extracting(IndexedCode::index)
        .isSorted()
        .allMatch(index -> index >= ResidentCodes.INDEXES - 10)
        .doesNotContain(9_999_999_999L); // has none
    assertThatThrownBy(() -> codes.codeAt(ResidentCodes.INDEXES))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> codes.codeAt(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> codes.from(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherKeyMakesAnotherOrder() {
    ResidentCodes others = new ResidentCodes(key(1));

    assertThat(others.from(0).limit(100).map(IndexedCode::code))
        .doesNotContainAnyElementsOf(codes.from(0).limit(100).map(IndexedCode::code).toList());
  }

  private static byte[] key(int first) {
    byte[] key = new byte[KeyedPermutation.KEY_BYTES];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) (first + i);
    }
    return key;
  }
}
