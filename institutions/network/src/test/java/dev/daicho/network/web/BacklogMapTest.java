package dev.daicho.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.chart.Drawing;
import dev.daicho.network.operation.NetworkStatus;
import dev.daicho.network.operation.NetworkStatus.PrefectureState;
import dev.daicho.numbers.MunicipalityCode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class BacklogMapTest {

  private static Drawing map(PrefectureState... states) {
    return Drawing.of(
        BacklogMap.draw(
            new NetworkStatus(Instant.EPOCH, List.of(), List.of(states), List.of(), List.of()),
            Drawing.CAPTION));
  }

  private static PrefectureState state(String prefecture, long waiting, int off) {
    return new PrefectureState(MunicipalityCode.of(prefecture), waiting, 0, off);
  }

  private static String fill(Drawing map, String prefecture) {
    return map.elements("g").stream()
        .filter(g -> g.getFirstChild().getTextContent().startsWith(prefecture))
        .map(g -> (Element) g.getElementsByTagName("rect").item(0))
        .findFirst()
        .orElseThrow()
        .getAttribute("fill");
  }

  @Test
  void aQuietCountryIsWhiteAndWithoutFigures() {
    Drawing map = map();

    map.isAccessibleImage();
    assertThat(map.texts("title")).hasSize(48).contains("栃木県 待ち waiting 0・停止 off line 0");
    // 47 names, and the legend.
    assertThat(map.texts("text")).hasSize(47 + 6);
    assertThat(fill(map, "栃木県")).contains("white");
  }

  @ParameterizedTest
  @CsvSource({
    "1, blue-50",
    "9, blue-50",
    "10, blue-200",
    "999, blue-400",
    "1000, blue-900",
    "123456, blue-900"
  })
  void itIsDarkerForEachPowerOfTen(long waiting, String token) {
    assertThat(fill(map(state("090000", waiting, 0)), "栃木県")).contains(token);
  }

  @Test
  void whereSomebodyIsOffLineItIsRedWhateverWaits() {
    Drawing map = map(state("090000", 12, 1), state("110001", 12, 0));

    assertThat(fill(map, "栃木県")).contains("red-900");
    assertThat(fill(map, "埼玉県")).contains("blue-200");
    assertThat(map.texts("text")).contains("12");
  }

  @ParameterizedTest
  @CsvSource({"9999, 9999", "10000, 10k", "999999, 999k", "1000000, 1M"})
  void aFigureHasAtMostFourCharacters(long waiting, String figure) {
    assertThat(BacklogMap.figure(waiting)).isEqualTo(figure);
  }
}
