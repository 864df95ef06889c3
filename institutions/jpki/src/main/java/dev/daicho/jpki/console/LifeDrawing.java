package dev.daicho.jpki.console;

import dev.daicho.foundation.chart.Caption;
import dev.daicho.foundation.chart.Paint;
import dev.daicho.foundation.chart.SvgElement;
import dev.daicho.foundation.clock.TownClock;
import java.time.LocalDate;
import java.util.List;

/**
 * The life of a certificate as a line with a stop for each event, in order and not to scale, since
 * what matters often happens on one day. Lying for a desk, standing for a telephone.
 */
final class LifeDrawing {

  private static final int LYING_WIDTH = 1000;
  private static final int LYING_HEIGHT = 112;
  private static final int LINE = 34;
  private static final int STANDING_WIDTH = 300;
  private static final int FLOOR = 64;
  private static final int ROAD = 20;
  private static final int DOT = 11;

  private final List<Life.Event> life;

  LifeDrawing(List<Life.Event> life) {
    this.life = List.copyOf(life);
  }

  /** From left to right, for 1000 CSS pixels; empty when there are too many stops for that. */
  String lying(Caption caption) {
    SvgElement all = SvgElement.image(caption, LYING_WIDTH, LYING_HEIGHT);
    int step = LYING_WIDTH / life.size();
    for (int i = 1; i < life.size(); i++) {
      int from = step * i - step / 2;
      all.add(way(life.get(i - 1), life.get(i), from, LINE, from + step, LINE));
    }
    for (int i = 0; i < life.size(); i++) {
      Life.Event event = life.get(i);
      int x = step * i + step / 2;
      all.add(dot(event, x, LINE))
          .add(middle(x, LINE + 34, 15, event.title().ja()).with("font-weight", 700))
          .add(middle(x, LINE + 52, 12, event.title().en()).with("lang", "en"))
          .add(middle(x, LINE + 72, 12, day(event)));
    }
    return all.toString();
  }

  /** From top to bottom, for 300 CSS pixels. */
  String standing(Caption caption) {
    SvgElement all = SvgElement.image(caption, STANDING_WIDTH, FLOOR * life.size());
    for (int i = 1; i < life.size(); i++) {
      int from = FLOOR * (i - 1) + ROAD;
      all.add(way(life.get(i - 1), life.get(i), ROAD, from, ROAD, from + FLOOR));
    }
    for (int i = 0; i < life.size(); i++) {
      Life.Event event = life.get(i);
      int y = FLOOR * i + ROAD;
      all.add(dot(event, ROAD, y))
          .add(
              SvgElement.label(46, y + 1, 15, Paint.GRAY_900, event.title().ja())
                  .with("font-weight", 700))
          .add(
              SvgElement.label(46, y + 18, 12, Paint.GRAY_900, event.title().en())
                  .with("lang", "en"))
          .add(SvgElement.label(46, y + 34, 12, Paint.GRAY_900, day(event)));
    }
    return all.toString();
  }

  private static String day(Life.Event event) {
    return LocalDate.ofInstant(event.at(), TownClock.ZONE).toString();
  }

  private static SvgElement middle(int x, int y, int size, String text) {
    return SvgElement.label(x, y, size, Paint.GRAY_900, text).with("text-anchor", "middle");
  }

  /** Dashed while it has no effect, or is still to come. */
  private static SvgElement way(Life.Event from, Life.Event to, int x1, int y1, int x2, int y2) {
    boolean effect = from.kind().equals("issued") || from.kind().equals("lifted");
    SvgElement way =
        SvgElement.line(x1, y1, x2, y2, effect ? Paint.BLUE_900 : Paint.GRAY_600)
            .with("stroke-width", effect ? 6 : 4);
    return effect && !to.ahead() ? way : way.with("stroke-dasharray", "10 8");
  }

  private static SvgElement dot(Life.Event event, int x, int y) {
    return new SvgElement("circle")
        .with("cx", x)
        .with("cy", y)
        .with("r", DOT)
        .with("fill", event.ahead() ? Paint.WHITE : ink(event))
        .with("stroke", ink(event))
        .with("stroke-width", 4);
  }

  private static Paint ink(Life.Event event) {
    return switch (event.kind()) {
      case "revoked", "abandoned" -> Paint.RED_900;
      case "suspended" -> Paint.ORANGE_800;
      case "issued", "lifted" -> Paint.BLUE_900;
      default -> Paint.GRAY_600;
    };
  }
}
