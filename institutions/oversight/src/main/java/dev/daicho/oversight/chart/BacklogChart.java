package dev.daicho.oversight.chart;

import dev.daicho.foundation.chart.Caption;
import dev.daicho.foundation.chart.Paint;
import dev.daicho.foundation.chart.SvgElement;
import dev.daicho.oversight.BacklogReport;
import dev.daicho.oversight.BacklogRow;
import dev.daicho.oversight.Percentage;

/**
 * The share of municipalities that have cleared their backlog, a bar for each month against 100%.
 * Text is 11 CSS pixels high where the chart is 320 wide.
 */
public final class BacklogChart {

  private static final int WIDTH = 320;
  private static final int LINE = 26;
  private static final int BAR = 16;
  private static final int LEFT = 74;
  private static final int FULL = 196;
  private static final int TEXT = 11;

  private BacklogChart() {}

  /** Draws the bars as an {@code <svg>} element. */
  public static String draw(BacklogReport report, Caption caption) {
    SvgElement chart = SvgElement.image(caption, WIDTH, report.rows().size() * LINE);
    int y = (LINE - BAR) / 2;
    for (BacklogRow row : report.rows()) {
      chart.add(bar(row, y));
      y += LINE;
    }
    return chart.toString();
  }

  private static SvgElement bar(BacklogRow row, int y) {
    Percentage share = row.clearedShare().rounded();
    int length = Math.toIntExact(FULL * share.tenths() / 1000);
    int base = y + 12;
    return new SvgElement("g")
        .titled(
            "%s %,d / %,d %s%%"
                .formatted(row.month(), row.clearedCumulative(), row.clearedShare().whole(), share))
        .add(SvgElement.rectangle(LEFT, y, FULL, BAR, Paint.WHITE).with("stroke", Paint.GRAY_600))
        .add(SvgElement.rectangle(LEFT, y, length, BAR, Paint.BLUE_900))
        .add(
            SvgElement.label(LEFT - 6, base, TEXT, Paint.GRAY_900, row.month())
                .with("text-anchor", "end"))
        .add(SvgElement.label(LEFT + FULL + 6, base, TEXT, Paint.GRAY_900, share + "%"));
  }
}
