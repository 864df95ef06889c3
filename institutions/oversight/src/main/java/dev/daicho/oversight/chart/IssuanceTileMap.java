package dev.daicho.oversight.chart;

import dev.daicho.foundation.chart.Caption;
import dev.daicho.foundation.chart.PrefectureTileMap;
import dev.daicho.oversight.IssuanceBy;
import dev.daicho.oversight.IssuanceReport;
import dev.daicho.oversight.IssuanceRow;

/** The rate of cards issued on the map of prefectures, darker for higher. */
public final class IssuanceTileMap {

  private IssuanceTileMap() {}

  /**
   * Draws the map as an {@code <svg>} element.
   *
   * @param report a report by prefecture
   * @throws IllegalArgumentException when it is another report, or lacks a prefecture
   */
  public static String draw(IssuanceReport report, Caption caption) {
    if (report.by() != IssuanceBy.PREFECTURE) {
      throw new IllegalArgumentException("not by prefecture but by " + report.by().label());
    }
    RateScale scale =
        RateScale.of(report.rows().stream().map(row -> row.rate().rounded()).toList());
    return PrefectureTileMap.draw(
        caption,
        scale.ranges().stream()
            .map(range -> new PrefectureTileMap.Key(range.shade(), range.label()))
            .toList(),
        report.rows().stream().map(row -> cell(row, scale)).toList());
  }

  private static PrefectureTileMap.Cell cell(IssuanceRow row, RateScale scale) {
    String rate = row.rate().rounded().toString();
    return new PrefectureTileMap.Cell(
        row.name(),
        rate,
        scale.shade(row.rate().rounded()),
        "%s %s%% (%,d / %,d)".formatted(row.name(), rate, row.issued(), row.population()));
  }
}
