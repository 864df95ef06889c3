package dev.daicho.oversight.chart;

import static dev.daicho.oversight.Answers.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.daicho.foundation.chart.Drawing;
import dev.daicho.oversight.IssuanceBy;
import dev.daicho.oversight.IssuanceFigures;
import dev.daicho.oversight.IssuanceReport;
import dev.daicho.oversight.IssuanceRow;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class IssuanceTileMapTest {

  private static final LocalDate DATE = LocalDate.of(2021, 1, 1);
  private static final IssuanceFigures FIGURES = IssuanceFigures.published();
  private static final IssuanceReport REPORT = given(FIGURES.report(DATE, IssuanceBy.PREFECTURE));

  @Test
  void draw_isAnAccessibleImage() {
    drawing(REPORT).isAccessibleImage();
  }

  @Test
  void draw_everyTileHasNameRateAndTitle() {
    Drawing map = drawing(REPORT);

    assertThat(map.texts("title"))
        .hasSize(48)
        .contains("宮崎県 32.7% (358,411 / 1,095,903)", "高知県 16.9% (119,991 / 709,230)");
    assertThat(map.texts("text")).contains("宮崎", "32.7", "神奈川", "26.8", "北海道", "21.2");
    // 47 names, 47 rates, 6 classes in the legend.
    assertThat(map.texts("text")).hasSize(47 * 2 + 6);
    assertThat(map.elements("rect")).hasSize(47 + 6);
  }

  @Test
  void draw_paintsByRateInTokensWithFallback() {
    Drawing map = drawing(REPORT);

    assertThat(fillOf(map, "宮崎県")).isEqualTo("var(--color-primitive-blue-1200, #000060)");
    assertThat(fillOf(map, "高知県")).isEqualTo("var(--color-primitive-blue-50, #e8f1fe)");
  }

  @Test
  void draw_worksOnEveryDate() {
    for (LocalDate date : FIGURES.dates()) {
      drawing(given(FIGURES.report(date, IssuanceBy.PREFECTURE))).isAccessibleImage();
    }
  }

  @Test
  void draw_refusesWhatIsNotByPrefecture() {
    IssuanceReport byClass = given(FIGURES.report(DATE, IssuanceBy.CLASS));
    List<IssuanceRow> rows = REPORT.rows().subList(1, REPORT.rows().size());
    IssuanceReport one = new IssuanceReport(DATE, DATE, IssuanceBy.PREFECTURE, rows);

    assertThatIllegalArgumentException().isThrownBy(() -> drawing(byClass));
    assertThatIllegalArgumentException().isThrownBy(() -> drawing(one)).withMessage("no row of 宮崎");
  }

  private static Drawing drawing(IssuanceReport report) {
    return Drawing.of(IssuanceTileMap.draw(report, Drawing.CAPTION));
  }

  private static String fillOf(Drawing map, String prefecture) {
    return map.elements("g").stream()
        .filter(g -> g.getFirstChild().getTextContent().startsWith(prefecture))
        .map(g -> (Element) g.getElementsByTagName("rect").item(0))
        .findFirst()
        .orElseThrow()
        .getAttribute("fill");
  }
}
