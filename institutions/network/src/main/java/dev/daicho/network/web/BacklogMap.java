package dev.daicho.network.web;

import dev.daicho.foundation.chart.Caption;
import dev.daicho.foundation.chart.Paint;
import dev.daicho.foundation.chart.PrefectureTileMap;
import dev.daicho.foundation.chart.Shade;
import dev.daicho.network.operation.NetworkStatus;
import dev.daicho.network.operation.NetworkStatus.PrefectureState;
import dev.daicho.numbers.Prefecture;
import dev.daicho.numbers.Prefectures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The backlog on the map of prefectures: white where nothing waits, darker for each power of ten,
 * and apart from that where a municipality is off line.
 */
final class BacklogMap {

  private static final Shade NONE = new Shade(Paint.WHITE, Paint.GRAY_900);
  private static final Shade OFF = new Shade(Paint.RED_900, Paint.WHITE);

  private static final List<Shade> SHADES =
      List.of(
          new Shade(Paint.BLUE_50, Paint.GRAY_900),
          new Shade(Paint.BLUE_200, Paint.GRAY_900),
          new Shade(Paint.BLUE_400, Paint.GRAY_900),
          new Shade(Paint.BLUE_900, Paint.WHITE));

  private static final List<String> RANGES = List.of("1–9", "10–99", "100–999", "1,000–");

  private BacklogMap() {}

  /** Draws the map as an {@code <svg>} element. */
  static String draw(NetworkStatus status, Caption caption) {
    Map<String, PrefectureState> states =
        status.prefectures().stream()
            .collect(Collectors.toMap(one -> one.prefecture().digits(), Function.identity()));
    List<PrefectureTileMap.Key> legend = new ArrayList<>();
    legend.add(new PrefectureTileMap.Key(OFF, "停止 off line"));
    legend.add(new PrefectureTileMap.Key(NONE, "0"));
    for (int i = 0; i < SHADES.size(); i++) {
      legend.add(new PrefectureTileMap.Key(SHADES.get(i), RANGES.get(i)));
    }
    return PrefectureTileMap.draw(
        caption,
        legend,
        Prefectures.all().stream()
            .map(prefecture ->
                cell(
                    prefecture,
                    states.getOrDefault(
                        prefecture.code().digits(),
                        new PrefectureState(prefecture.code(), 0, 0, 0))))
            .toList());
  }

  private static PrefectureTileMap.Cell cell(Prefecture prefecture, PrefectureState state) {
    return new PrefectureTileMap.Cell(
        prefecture.name(),
        state.waiting() == 0 ? "" : figure(state.waiting()),
        state.off() > 0 ? OFF : shade(state.waiting()),
        "%s 待ち waiting %,d・停止 off line %d"
            .formatted(prefecture.name(), state.waiting(), state.off()));
  }

  private static Shade shade(long waiting) {
    return waiting == 0
        ? NONE
        : SHADES.get(Math.min(SHADES.size(), Long.toString(waiting).length()) - 1);
  }

  /** At most four characters. */
  static String figure(long waiting) {
    return waiting < 10_000
        ? Long.toString(waiting)
        : waiting < 1_000_000 ? waiting / 1000 + "k" : waiting / 1_000_000 + "M";
  }
}
