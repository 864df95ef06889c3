package dev.daicho.oversight.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.chart.Drawing;
import dev.daicho.oversight.BacklogFigures;
import org.junit.jupiter.api.Test;

class BacklogChartTest {

  private static final Drawing CHART =
      Drawing.of(BacklogChart.draw(BacklogFigures.published(), Drawing.CAPTION));

  @Test
  void draw_isAnAccessibleImage() {
    CHART.isAccessibleImage();
  }

  @Test
  void draw_hasABarForEachMonth() {
    assertThat(CHART.texts("title"))
        .contains("2016-05 240 / 1,741 13.8%", "2016-11 1,741 / 1,741 100.0%");
    assertThat(CHART.texts("text")).hasSize(14).contains("2016-05", "13.8%", "2016-11", "100.0%");
  }

  @Test
  void draw_barsAreTrueToScale() {
    assertThat(CHART.elements("rect").stream().map(rect -> Drawing.number(rect, "width")))
        .containsExactly(196, 27, 196, 123, 196, 168, 196, 187, 196, 192, 196, 194, 196, 196);
  }
}
