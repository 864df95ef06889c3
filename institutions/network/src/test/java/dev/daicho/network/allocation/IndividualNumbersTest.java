package dev.daicho.network.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.ResidentCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndividualNumbersTest {

  private static final ResidentCode CODE = ResidentCode.of("24727059608");

  private final IndividualNumbers numbers = new IndividualNumbers(key(32));

  /** Computed apart from this program. A change here gives people the numbers of others. */
  @ParameterizedTest
  @CsvSource({
    "24727059608, 0, 719505785937",
    "24727059608, 1, 435492494980",
    "24727059608, 9, 243326160857",
    "24846016224, 0, 938479838400",
    "25208017643, 0, 410837734421",
  })
  void theNumbersNeverChange(String code, int generation, String number) {
    assertThat(numbers.numberOf(ResidentCode.of(code), generation))
        .isEqualTo(IndividualNumber.of(number));
  }

  @Test
  void aMillionConsecutiveCodesAndGenerationsHaveNoNumberTwice() {
    long[] bases =
        LongStream.range(0, 1_222_500)
            .parallel()
            .mapToObj(i ->
                ResidentCode.fromBase(2_472_000_000L + i / IndividualNumbers.GENERATIONS)
                    .map(code -> numbers.numberOf(code, (int) (i % IndividualNumbers.GENERATIONS))))
            .flatMap(Optional::stream)
            .mapToLong(IndividualNumber::base)
            .toArray();
    Arrays.parallelSort(bases);

    assertThat(bases.length).isGreaterThan(1_000_000);
    for (int i = 1; i < bases.length; i++) {
      if (bases[i - 1] == bases[i]) {
        throw new AssertionError("given twice: base " + bases[i]);
      }
    }
  }

  @Test
  void eachGenerationHasAnotherNumber() {
    assertThat(
            IntStream.range(0, IndividualNumbers.GENERATIONS)
                .mapToObj(generation -> numbers.numberOf(CODE, generation)))
        .hasSize(10)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10, Integer.MAX_VALUE})
  void thereAreNoOtherGenerations(int generation) {
    assertThatThrownBy(() -> numbers.numberOf(CODE, generation))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherKeyMakesOtherNumbers() {
    assertThat(new IndividualNumbers(key(33)).numberOf(CODE, 0))
        .isNotEqualTo(numbers.numberOf(CODE, 0));
  }

  @Test
  void aNeighbouringCodeHasAnUnrelatedNumber() {
    long[] steps =
        LongStream.range(2_472_000_000L, 2_472_002_000L)
            .mapToObj(ResidentCode::fromBase)
            .flatMap(Optional::stream)
            .mapToLong(code -> numbers.numberOf(code, 0).base())
            .toArray();
    int rising = 0;
    for (int i = 1; i < steps.length; i++) {
      rising += steps[i] > steps[i - 1] ? 1 : 0;
    }

    assertThat((double) rising / steps.length).isBetween(0.45, 0.55);
  }

  private static byte[] key(int first) {
    byte[] key = new byte[KeyedPermutation.KEY_BYTES];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) (first + i);
    }
    return key;
  }
}
