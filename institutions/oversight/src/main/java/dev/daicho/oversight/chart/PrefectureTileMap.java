package dev.daicho.oversight.chart;

import dev.daicho.oversight.IssuanceBy;
import dev.daicho.oversight.IssuanceReport;
import dev.daicho.oversight.IssuanceRow;
import dev.daicho.oversight.Percentage;
import java.util.List;

/**
 * The 47 prefectures as square tiles, each with its name and rate and painted by its rate, darker
 * for higher, with a legend. Text is 9 to 11 CSS pixels high where the map is 330 wide.
 */
public final class PrefectureTileMap {

  private static final int TILE = 30;
  private static final int GAP = 2;
  private static final int LEGEND_LINE = 19;

  private PrefectureTileMap() {}

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
    List<Placed> placed =
        TileGrid.tiles().stream().map(tile -> new Placed(tile, row(report, tile))).toList();
    RateScale scale = RateScale.of(placed.stream().map(Placed::rate).toList());
    SvgElement map =
        SvgElement.image(caption, TileGrid.COLUMNS * TILE, TileGrid.ROWS * TILE).add(legend(scale));
    SvgElement tiles = new SvgElement("g").with("text-anchor", "middle").with("lang", "ja");
    placed.forEach(tile -> tiles.add(draw(tile, scale.shade(tile.rate()))));
    return map.add(tiles).toString();
  }

  private record Placed(TileGrid.Tile tile, IssuanceRow row) {

    Percentage rate() {
      return row.rate().rounded();
    }
  }

  private static IssuanceRow row(IssuanceReport report, TileGrid.Tile tile) {
    return report.rows().stream()
        .filter(row -> row.name().startsWith(tile.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no row of " + tile.name()));
  }

  private static SvgElement draw(Placed placed, RateScale.Shade shade) {
    int x = placed.tile().column() * TILE;
    int y = placed.tile().row() * TILE;
    int middle = x + TILE / 2;
    String name = placed.tile().name();
    IssuanceRow row = placed.row();
    return new SvgElement("g")
        .titled(
            "%s %s%% (%,d / %,d)"
                .formatted(row.name(), placed.rate(), row.issued(), row.population()))
        .add(square(x, y, TILE - GAP, shade.fill()))
        .add(SvgElement.label(middle, y + 13, name.length() > 2 ? 9 : 11, shade.ink(), name))
        .add(SvgElement.label(middle, y + 25, 10, shade.ink(), placed.rate().toString()));
  }

  private static SvgElement legend(RateScale scale) {
    SvgElement legend = new SvgElement("g");
    int y = 0;
    for (RateScale.Range range : scale.ranges()) {
      legend
          .add(square(0, y, LEGEND_LINE - 5, range.shade().fill()))
          .add(SvgElement.label(LEGEND_LINE, y + 12, 11, Paint.GRAY_900, range.label()));
      y += LEGEND_LINE;
    }
    return legend;
  }

  /** The palest fill is hardly darker than the page, so every square has an edge. */
  private static SvgElement square(int x, int y, int side, Paint fill) {
    return SvgElement.rectangle(x + 1, y + 1, side, side, fill)
        .with("rx", 2)
        .with("stroke", Paint.GRAY_600);
  }
}
