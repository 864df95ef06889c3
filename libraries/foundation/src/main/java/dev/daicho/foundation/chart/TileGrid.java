package dev.daicho.foundation.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where each prefecture stands on a map of square tiles, in the customary arrangement: true
 * neighbours where squares allow it, Honshu's arc bent to eleven columns so that the map fits a
 * telephone.
 */
final class TileGrid {

  static final int COLUMNS = 11;
  static final int ROWS = 12;

  /** Three characters a tile; names without 都, 府 and 県. */
  private static final String DRAWN =
      """
      ・・・・・・・・・・・・・・・・・・・・・・・・・・・・・・北海道
      ・・・・・・・・・・・・・・・・・・・・・・・・・・・・・・青森・
      ・・・・・・・・・・・・・・・・・・・・・・・・・・・秋田・岩手・
      ・・・・・・・・・・・・・・・・・・・・・・・・・・・山形・宮城・
      ・・・・・・・・・・・・・・・・・・・・・石川・富山・新潟・福島・
      ・・・・・・島根・鳥取・兵庫・京都・福井・岐阜・長野・群馬・栃木・
      ・・・山口・広島・岡山・大阪・奈良・滋賀・愛知・山梨・埼玉・茨城・
      ・・・・・・・・・・・・・・・和歌山三重・・・・静岡・東京・千葉・
      長崎・佐賀・福岡・・・・愛媛・香川・・・・・・・・・・神奈川・・・
      ・・・熊本・大分・・・・高知・徳島・・・・・・・・・・・・・・・・
      ・・・鹿児島宮崎・・・・・・・・・・・・・・・・・・・・・・・・・
      沖縄・・・・・・・・・・・・・・・・・・・・・・・・・・・・・・・
      """;

  private static final int CHARACTERS = 3;

  private TileGrid() {}

  /**
   * A prefecture's tile.
   *
   * @param name the prefecture without 都, 府 or 県
   * @param column from 0 in the west
   * @param row from 0 in the north
   */
  record Tile(String name, int column, int row) {}

  /** All 47, from north to south. */
  static List<Tile> tiles() {
    List<Tile> tiles = new ArrayList<>();
    List<String> lines = DRAWN.lines().toList();
    for (int row = 0; row < lines.size(); row++) {
      String line = lines.get(row);
      for (int at = 0; at < line.length(); at += CHARACTERS) {
        String name = line.substring(at, at + CHARACTERS).replace("・", "");
        if (!name.isEmpty()) {
          tiles.add(new Tile(name, at / CHARACTERS, row));
        }
      }
    }
    return tiles;
  }
}
