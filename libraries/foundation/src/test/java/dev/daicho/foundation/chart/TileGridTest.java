package dev.daicho.foundation.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.Prefecture;
import dev.daicho.numbers.Prefectures;
import java.util.List;
import org.junit.jupiter.api.Test;

class TileGridTest {

  private static final List<TileGrid.Tile> TILES = TileGrid.tiles();

  @Test
  void tiles_areThePrefecturesOnceEach() {
    assertThat(TILES).hasSize(47);
    for (Prefecture prefecture : Prefectures.all()) {
      assertThat(TILES)
          .filteredOn(tile -> prefecture.name().matches(tile.name() + "[都府県]?"))
          .as(prefecture.name())
          .hasSize(1);
    }
  }

  @Test
  void tiles_standInsideTheGrid() {
    assertThat(TILES)
        .allSatisfy(tile -> {
          assertThat(tile.column()).isBetween(0, TileGrid.COLUMNS - 1);
          assertThat(tile.row()).isBetween(0, TileGrid.ROWS - 1);
        });
    assertThat(TILES.stream().map(tile -> tile.column() + "," + tile.row()))
        .doesNotHaveDuplicates();
  }

  @Test
  void tiles_lieTowardsTheirTrueSides() {
    assertThat(TILES).first().extracting(TileGrid.Tile::name).isEqualTo("北海道");
    assertThat(TILES).last().extracting(TileGrid.Tile::name).isEqualTo("沖縄");
    assertThat(List.of("長崎", "福岡", "広島", "大阪", "愛知", "東京", "千葉"))
        .extracting(name -> tile(name).column())
        .isSorted();
    assertThat(List.of("青森", "秋田", "山形", "新潟", "群馬", "埼玉", "東京", "神奈川"))
        .extracting(name -> tile(name).row())
        .isSorted();
  }

  private static TileGrid.Tile tile(String name) {
    return TILES.stream().filter(tile -> tile.name().equals(name)).findFirst().orElseThrow();
  }
}
