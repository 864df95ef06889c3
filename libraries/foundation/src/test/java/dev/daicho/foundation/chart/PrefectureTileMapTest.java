package dev.daicho.foundation.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.daicho.foundation.chart.PrefectureTileMap.Cell;
import dev.daicho.numbers.Prefectures;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrefectureTileMapTest {

  private static final Shade QUIET = new Shade(Paint.WHITE, Paint.GRAY_900);
  private static final Shade LOUD = new Shade(Paint.ORANGE_800, Paint.WHITE);
  private static final List<Cell> CELLS =
      Prefectures.all().stream()
          .map(prefecture ->
              prefecture.name().equals("栃木県")
                  ? new Cell(prefecture.name(), "12", LOUD, "栃木県 12件")
                  : new Cell(prefecture.name(), "", QUIET, prefecture.name()))
          .toList();

  @Test
  void everyPrefectureHasATile_andAFigureWhereThereIsOne() {
    Drawing map =
        Drawing.of(
            PrefectureTileMap.draw(
                Drawing.CAPTION, List.of(new PrefectureTileMap.Key(LOUD, "1–")), CELLS));

    map.isAccessibleImage();
    assertThat(map.texts("title")).hasSize(48).contains("栃木県 12件", "北海道");
    assertThat(map.texts("text")).hasSize(47 + 1 + 1).contains("栃木", "12", "1–");
    assertThat(map.elements("rect")).hasSize(47 + 1);
  }

  @Test
  void aMissingPrefectureIsAFault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            PrefectureTileMap.draw(Drawing.CAPTION, List.of(), CELLS.subList(1, CELLS.size())))
        .withMessage("no row of 北海道");
  }
}
