package dev.daicho.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrefecturesTest {

  @Test
  void fortySevenInOrder() {
    assertThat(Prefectures.all())
        .extracting(Prefecture::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 47).boxed().toList());
    assertThat(Prefectures.all()).extracting(Prefecture::name).doesNotHaveDuplicates();
  }

  @Test
  void aPrefectureIsFoundByItsOwnCodeOnly() {
    Prefecture tokyo = Prefectures.byCode(MunicipalityCode.of("130001")).orElseThrow();

    assertThat(tokyo.name()).isEqualTo("東京都");
    assertThat(tokyo.kana()).isEqualTo("トウキョウト");
    assertThat(Prefectures.byCode(MunicipalityCode.of("131016"))).isEmpty();
    assertThat(Prefectures.containing(MunicipalityCode.of("131016"))).isEqualTo(tokyo);
    assertThat(Prefectures.containing(tokyo.code())).isEqualTo(tokyo);
  }
}
