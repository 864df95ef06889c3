package dev.daicho.oversight.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.chart.Drawing;
import dev.daicho.oversight.IssuanceFigures;
import dev.daicho.oversight.NationalRate;
import dev.daicho.oversight.Ratio;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class RateLineTest {

  @Test
  void draw_showsEveryDate() {
    Drawing line = draw(IssuanceFigures.published().nationalRates());

    line.isAccessibleImage();
    assertThat(line.elements("circle")).hasSize(23);
    assertThat(line.texts("title")).contains("2017-03-08 8.4%", "2021-01-01 24.2%");
    assertThat(line.texts("text"))
        .containsExactly(
            "0%",
            "5%", "10%", "15%", "20%", "25%", "2018", "2019", "2020", "2021", "24.2%", "8.4%");
  }

  @Test
  void draw_goesRightWithTimeAndUpWithTheRate() {
    List<Element> points = draw(IssuanceFigures.published().nationalRates()).elements("circle");

    assertThat(points).extracting(point -> Drawing.number(point, "cx")).isSorted();
    assertThat(points).extracting(point -> -Drawing.number(point, "cy")).isSorted();
  }

  @Test
  void draw_isTrueToScale() {
    List<Element> points =
        draw(List.of(
                rate(LocalDate.of(2020, 1, 1), 0),
                rate(LocalDate.of(2020, 1, 11), 25),
                rate(LocalDate.of(2020, 1, 31), 50)))
            .elements("circle");

    assertThat(points)
        .extracting(point -> Drawing.number(point, "cx"))
        .containsExactly(50, 132, 298);
    assertThat(points)
        .extracting(point -> Drawing.number(point, "cy"))
        .containsExactly(178, 98, 18);
  }

  @Test
  void draw_worksWithOneDateAndWithRatesOver100() {
    draw(List.of(rate(LocalDate.of(2021, 1, 1), 0))).isAccessibleImage();
    draw(List.of(rate(LocalDate.of(2021, 1, 1), 249))).isAccessibleImage();
  }

  private static NationalRate rate(LocalDate date, long percent) {
    return new NationalRate(date, new Ratio(percent, 100));
  }

  private static Drawing draw(List<NationalRate> rates) {
    return Drawing.of(RateLine.draw(rates, Drawing.CAPTION));
  }
}
