package dev.daicho.oversight.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.chart.Paint;
import dev.daicho.foundation.chart.Shade;
import dev.daicho.oversight.Percentage;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateScaleTest {

  @ParameterizedTest
  @CsvSource({
    // 2021-01-01: 高知県 16.9% to 宮崎県 32.7%.
    "169, 327, 16, 3, 6",
    "58, 112, 5, 2, 4",
    "0, 0, 0, 1, 1",
    "100, 159, 10, 1, 6",
    "100, 160, 10, 2, 4",
    "0, 1000, 0, 17, 6",
  })
  void of_fitsAtMostSixClassesToTheRates(
      long lowest, long highest, long low, long width, int count) {
    assertThat(RateScale.of(List.of(new Percentage(lowest), new Percentage(highest))))
        .isEqualTo(new RateScale(low, width, count));
  }

  @Test
  void shade_isThatOfTheRangeInTheLegend() {
    RateScale scale = RateScale.of(List.of(new Percentage(169), new Percentage(327)));

    LongStream.rangeClosed(160, 339)
        .mapToObj(Percentage::new)
        .forEach(rate ->
            assertThat(scale.ranges())
                .filteredOn(
                    range -> range.from().compareTo(rate) <= 0 && range.to().compareTo(rate) >= 0)
                .as(rate.toString())
                .extracting(RateScale.Range::shade)
                .containsExactly(scale.shade(rate)));
    assertThat(scale.ranges())
        .extracting(RateScale.Range::label)
        .containsExactly(
            "16.0–18.9%", "19.0–21.9%", "22.0–24.9%", "25.0–27.9%", "28.0–30.9%", "31.0–33.9%");
  }

  @Test
  void shades_darkenStepByStepAndTheirTextIsLegible() {
    List<Shade> shades =
        RateScale.of(List.of(new Percentage(0), new Percentage(1000))).ranges().stream()
            .map(RateScale.Range::shade)
            .toList();

    assertThat(shades)
        .allSatisfy(
            shade -> assertThat(contrast(shade.fill(), shade.ink())).isGreaterThanOrEqualTo(4.5));
    for (int i = 1; i < shades.size(); i++) {
      assertThat(contrast(shades.get(i - 1).fill(), shades.get(i).fill()))
          .as("step " + i)
          .isGreaterThan(1.2);
      assertThat(luminance(shades.get(i).fill())).isLessThan(luminance(shades.get(i - 1).fill()));
    }
  }

  /** Contrast ratio of WCAG 2.2, 1 to 21. */
  private static double contrast(Paint a, Paint b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Paint paint) {
    int rgb = Integer.parseInt(paint.value(), 1, 7, 16);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
