package dev.daicho.foundation.chart;

import java.util.List;

/**
 * The 47 prefectures as square tiles, each with its name and a figure and painted by it, with a
 * legend. Text is 9 to 11 CSS pixels high where the map is 330 wide.
 */
public final class PrefectureTileMap {

  private static final int TILE = 30;
  private static final int GAP = 2;
  private static final int LEGEND_LINE = 19;

  private PrefectureTileMap() {}

  /**
   * What one prefecture's tile shows.
   *
   * @param prefecture its name, such as 栃木県
   * @param figure its number, at most four characters; empty for none
   * @param shade how it is painted
   * @param title what a pointer that rests on it is told
   */
  public record Cell(String prefecture, String figure, Shade shade, String title) {}

  /** A line of the legend, from the top. */
  public record Key(Shade shade, String label) {}

  /**
   * Draws the map as an {@code <svg>} element.
   *
   * @throws IllegalArgumentException when a prefecture is missing
   */
  public static String draw(Caption caption, List<Key> legend, List<Cell> cells) {
    SvgElement map =
        SvgElement.image(caption, TileGrid.COLUMNS * TILE, TileGrid.ROWS * TILE)
            .add(legend(legend));
    SvgElement tiles = new SvgElement("g").with("text-anchor", "middle").with("lang", "ja");
    TileGrid.tiles().forEach(tile -> tiles.add(draw(tile, cell(cells, tile))));
    return map.add(tiles).toString();
  }

  private static Cell cell(List<Cell> cells, TileGrid.Tile tile) {
    return cells.stream()
        .filter(cell -> cell.prefecture().startsWith(tile.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no row of " + tile.name()));
  }

  private static SvgElement draw(TileGrid.Tile tile, Cell cell) {
    int x = tile.column() * TILE;
    int y = tile.row() * TILE;
    int middle = x + TILE / 2;
    int size = tile.name().length() > 2 ? 9 : 11;
    Paint ink = cell.shade().ink();
    boolean alone = cell.figure().isEmpty();
    SvgElement drawn =
        new SvgElement("g")
            .titled(cell.title())
            .add(square(x, y, TILE - GAP, cell.shade().fill()))
            .add(SvgElement.label(middle, y + (alone ? 19 : 13), size, ink, tile.name()));
    return alone ? drawn : drawn.add(SvgElement.label(middle, y + 25, 10, ink, cell.figure()));
  }

  private static SvgElement legend(List<Key> keys) {
    SvgElement legend = new SvgElement("g");
    int y = 0;
    for (Key key : keys) {
      legend
          .add(square(0, y, LEGEND_LINE - 5, key.shade().fill()))
          .add(SvgElement.label(LEGEND_LINE, y + 12, 11, Paint.GRAY_900, key.label()));
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
