package dev.daicho.oversight.chart;

import dev.daicho.foundation.chart.Paint;
import dev.daicho.foundation.chart.Shade;
import dev.daicho.oversight.Percentage;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * At most six classes of equal width that a map's rates fall into, from light to dark. Their bounds
 * are whole percents fitted to the rates, so that the differences of any date can be seen; maps of
 * two dates must be compared by their legends.
 *
 * @param low lower bound of the first class in percent
 * @param width width of each class in percent, at least 1
 * @param count how many classes, 1 to 6
 */
record RateScale(long low, long width, int count) {

  private static final List<Shade> SHADES =
      List.of(
          new Shade(Paint.BLUE_50, Paint.GRAY_900),
          new Shade(Paint.BLUE_200, Paint.GRAY_900),
          new Shade(Paint.BLUE_400, Paint.GRAY_900),
          new Shade(Paint.BLUE_700, Paint.WHITE),
          new Shade(Paint.BLUE_900, Paint.WHITE),
          new Shade(Paint.BLUE_1200, Paint.WHITE));

  /** The scale for these rates, at least one. */
  static RateScale of(Collection<Percentage> rates) {
    long low = percent(Collections.min(rates));
    long high = percent(Collections.max(rates));
    long width = (high - low) / SHADES.size() + 1;
    return new RateScale(low, width, Math.toIntExact((high - low) / width) + 1);
  }

  /** The paint of a rate that the scale was made for. */
  Shade shade(Percentage rate) {
    return SHADES.get(Math.toIntExact((percent(rate) - low) / width));
  }

  /** The classes for the legend, lowest first. */
  List<Range> ranges() {
    return IntStream.range(0, count).mapToObj(this::range).toList();
  }

  private Range range(int index) {
    long from = low + index * width;
    return new Range(
        new Percentage(from * 10), new Percentage((from + width) * 10 - 1), SHADES.get(index));
  }

  /**
   * A class of the legend.
   *
   * @param from its lowest rate
   * @param to its highest rate
   */
  record Range(Percentage from, Percentage to, Shade shade) {

    /** As printed: {@code 16.0–18.9%}. */
    String label() {
      return from + "–" + to + "%";
    }
  }

  private static long percent(Percentage rate) {
    return rate.tenths() / 10;
  }
}
