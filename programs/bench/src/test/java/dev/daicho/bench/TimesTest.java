package dev.daicho.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimesTest {

  @Test
  void aPercentileIsTheSmallestTimeThatSoManyStayWithin() {
    Times hundred = new Times(IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray());

    assertThat(hundred.percentile(50)).isEqualTo(50);
    assertThat(hundred.percentile(99)).isEqualTo(99);
    assertThat(hundred.percentile(99.1)).isEqualTo(100);
    assertThat(hundred.percentile(100)).isEqualTo(100);
    assertThat(hundred.percentile(0.1)).isEqualTo(1);
  }

  @Test
  void ofOneItIsThatOne_ofNoneThereIsNone() {
    assertThat(new Times(new double[] {7}).percentile(99)).isEqualTo(7);
    assertThatIllegalArgumentException().isThrownBy(() -> new Times(new double[0]));
  }
}
