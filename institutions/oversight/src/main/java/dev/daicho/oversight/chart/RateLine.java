package dev.daicho.oversight.chart;

import dev.daicho.foundation.chart.Caption;
import dev.daicho.foundation.chart.Paint;
import dev.daicho.foundation.chart.SvgElement;
import dev.daicho.oversight.NationalRate;
import dev.daicho.oversight.Percentage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The nation's rate over time as a line: the dates true to scale from left to right, the rate
 * upwards from 0%. Text is 11 CSS pixels high where the chart is 320 wide.
 */
public final class RateLine {

  private static final int WIDTH = 320;
  private static final int HEIGHT = 200;
  private static final int LEFT = 34;
  private static final int RIGHT = 298;
  private static final int TOP = 18;
  private static final int BOTTOM = 178;
  private static final int TEXT = 11;

  private final List<NationalRate> rates;
  private final long topPercent;

  private RateLine(List<NationalRate> rates) {
    this.rates = rates;
    long highest = rates.stream().mapToLong(rate -> percentage(rate).tenths()).max().orElseThrow();
    this.topPercent = Math.max(1, Math.ceilDiv(highest, 50)) * 5;
  }

  /**
   * Draws the line as an {@code <svg>} element.
   *
   * @param rates at least one, earliest first
   */
  public static String draw(List<NationalRate> rates, Caption caption) {
    RateLine line = new RateLine(rates);
    return SvgElement.image(caption, WIDTH, HEIGHT)
        .add(line.percentAxis())
        .add(line.yearAxis())
        .add(line.line())
        .add(line.points())
        .add(line.ends())
        .toString();
  }

  private SvgElement percentAxis() {
    SvgElement axis = new SvgElement("g").with("text-anchor", "end");
    long step = Math.ceilDiv(topPercent, 25) * 5;
    for (long percent = 0; percent <= topPercent; percent += step) {
      int y = y(percent * 10);
      axis.add(SvgElement.line(LEFT, y, RIGHT, y, Paint.GRAY_200))
          .add(SvgElement.label(LEFT - 4, y + 4, TEXT, Paint.GRAY_900, percent + "%"));
    }
    return axis;
  }

  private SvgElement yearAxis() {
    SvgElement axis = new SvgElement("g").with("text-anchor", "middle");
    LocalDate newYear = rates.getFirst().asOf().withDayOfYear(1).plusYears(1);
    for (; !newYear.isAfter(rates.getLast().asOf()); newYear = newYear.plusYears(1)) {
      int x = x(newYear);
      axis.add(SvgElement.line(x, TOP, x, BOTTOM + 4, Paint.GRAY_200))
          .add(
              SvgElement.label(
                  x, BOTTOM + 16, TEXT, Paint.GRAY_900, Integer.toString(newYear.getYear())));
    }
    return axis;
  }

  private SvgElement line() {
    String points =
        rates.stream()
            .map(rate -> x(rate.asOf()) + "," + y(percentage(rate).tenths()))
            .collect(Collectors.joining(" "));
    return new SvgElement("polyline")
        .with("points", points)
        .with("fill", "none")
        .with("stroke", Paint.BLUE_900)
        .with("stroke-width", 2);
  }

  private SvgElement points() {
    SvgElement points = new SvgElement("g").with("fill", Paint.BLUE_900);
    for (NationalRate rate : rates) {
      points.add(
          new SvgElement("circle")
              .with("cx", x(rate.asOf()))
              .with("cy", y(percentage(rate).tenths()))
              .with("r", 3)
              .titled(rate.asOf() + " " + percentage(rate) + "%"));
    }
    return points;
  }

  /** The first value below its point and the last above, clear of a line that rises. */
  private SvgElement ends() {
    SvgElement ends =
        new SvgElement("g")
            .with("text-anchor", "middle")
            .with("font-weight", 700)
            .add(value(rates.getLast(), -7));
    return rates.size() == 1 ? ends : ends.add(value(rates.getFirst(), 16));
  }

  private SvgElement value(NationalRate rate, int distance) {
    int y = y(percentage(rate).tenths()) + distance;
    return SvgElement.label(x(rate.asOf()), y, TEXT, Paint.GRAY_900, percentage(rate) + "%");
  }

  private int x(LocalDate date) {
    LocalDate first = rates.getFirst().asOf();
    long days = Math.max(1, ChronoUnit.DAYS.between(first, rates.getLast().asOf()));
    return Math.toIntExact(
        LEFT + 16 + (RIGHT - LEFT - 16) * ChronoUnit.DAYS.between(first, date) / days);
  }

  private int y(long tenths) {
    return Math.toIntExact(BOTTOM - (BOTTOM - TOP) * tenths / (topPercent * 10));
  }

  private static Percentage percentage(NationalRate rate) {
    return rate.rate().rounded();
  }
}
