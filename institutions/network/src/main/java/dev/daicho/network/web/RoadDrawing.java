package dev.daicho.network.web;

import dev.daicho.foundation.chart.Caption;
import dev.daicho.foundation.chart.Paint;
import dev.daicho.foundation.chart.SvgElement;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.network.Level;
import dev.daicho.network.operation.NetworkStatus;
import dev.daicho.network.operation.NetworkStatus.Hop;
import java.util.List;

/**
 * The road of a notice as one drawing: register, municipal, prefectural and national server, and on
 * each hop what waits, what went over it and what is held at its end. Lying for a desk, standing
 * for a telephone; text has at least 12 CSS pixels where the drawing is as wide as it says.
 */
final class RoadDrawing {

  private static final int LYING_WIDTH = 1000;
  private static final int LYING_HEIGHT = 176;
  private static final int STEP = 278;
  private static final int BOX_WIDTH = 166;
  private static final int BOX_TOP = 42;
  private static final int BOX_HEIGHT = 88;

  private static final int STANDING_WIDTH = 300;
  private static final int FLOOR = 146;
  private static final int FLOOR_BOX = 60;
  private static final int ROAD = 40;

  private static final int PILL = 22;

  private final NetworkStatus status;
  private final List<Station> stations;

  /**
   * A place on the road.
   *
   * @param name what it is called
   * @param which how many of them there are, or which one it is
   */
  record Station(Bilingual name, String which) {}

  /**
   * @param stations the four, in order
   */
  RoadDrawing(NetworkStatus status, List<Station> stations) {
    this.status = status;
    this.stations = List.copyOf(stations);
  }

  /** From left to right, for 1000 CSS pixels. */
  String lying(Caption caption) {
    SvgElement road = SvgElement.image(caption, LYING_WIDTH, LYING_HEIGHT);
    int line = BOX_TOP + BOX_HEIGHT / 2;
    for (int i = 1; i < stations.size(); i++) {
      Hop hop = status.hops().get(i - 1);
      int to = i * STEP;
      int from = to - STEP + BOX_WIDTH;
      int middle = (from + to) / 2;
      way(road, hop, from, line, to - 5, line);
      road.add(head(hop, to - 14, line - 8, to - 4, line))
          .add(head(hop, to - 14, line + 8, to - 4, line))
          .add(middle(middle, line - 34, 12, Paint.GRAY_600, "待ち waiting"))
          .add(
              middle(middle, line - 10, 26, ink(hop), number(hop.waiting()))
                  .with("font-weight", 700))
          .add(middle(middle, line + 24, 13, Paint.GRAY_900, lastMinute(hop)))
          .add(middle(middle, line + 42, 12, Paint.GRAY_600, carried(hop)));
      if (cut(hop)) {
        pill(road, middle, 0, 108, Paint.RED_900, off());
      }
      if (hop.held() > 0) {
        pill(road, to + BOX_WIDTH / 2, BOX_TOP + BOX_HEIGHT + 8, 132, Paint.ORANGE_800, held(hop));
      }
    }
    for (int i = 0; i < stations.size(); i++) {
      Station station = stations.get(i);
      int middle = i * STEP + BOX_WIDTH / 2;
      road.add(box(i * STEP + 1, BOX_TOP, BOX_WIDTH - 2, BOX_HEIGHT))
          .add(
              middle(middle, BOX_TOP + 33, 17, Paint.GRAY_900, station.name().ja())
                  .with("font-weight", 700)
                  .with("lang", "ja"))
          .add(
              middle(middle, BOX_TOP + 52, 12, Paint.GRAY_600, station.name().en())
                  .with("lang", "en"))
          .add(middle(middle, BOX_TOP + 74, 14, Paint.GRAY_900, station.which()));
    }
    return road.toString();
  }

  /** From top to bottom, for 300 CSS pixels. */
  String standing(Caption caption) {
    SvgElement road =
        SvgElement.image(caption, STANDING_WIDTH, FLOOR * (stations.size() - 1) + FLOOR_BOX + 2);
    for (int i = 1; i < stations.size(); i++) {
      Hop hop = status.hops().get(i - 1);
      int to = i * FLOOR;
      int from = to - FLOOR + FLOOR_BOX;
      way(road, hop, ROAD, from, ROAD, to - 4);
      road.add(head(hop, ROAD - 8, to - 13, ROAD, to - 3))
          .add(head(hop, ROAD + 8, to - 13, ROAD, to - 3))
          .add(
              SvgElement.label(70, from + 32, 26, ink(hop), number(hop.waiting()))
                  .with("font-weight", 700))
          .add(SvgElement.label(70, from + 50, 12, Paint.GRAY_600, "待ち waiting"))
          .add(
              SvgElement.label(
                  70, from + 71, 13, Paint.GRAY_900, lastMinute(hop) + "　" + carried(hop)));
      if (cut(hop)) {
        pill(road, 240, from + 6, 108, Paint.RED_900, off());
      }
      if (hop.held() > 0) {
        pill(road, 228, from + (cut(hop) ? 31 : 6), 132, Paint.ORANGE_800, held(hop));
      }
    }
    for (int i = 0; i < stations.size(); i++) {
      Station station = stations.get(i);
      int top = i * FLOOR + 1;
      road.add(box(1, top, STANDING_WIDTH - 2, FLOOR_BOX))
          .add(
              SvgElement.label(14, top + 26, 16, Paint.GRAY_900, station.name().ja())
                  .with("font-weight", 700)
                  .with("lang", "ja"))
          .add(
              SvgElement.label(14, top + 46, 12, Paint.GRAY_600, station.name().en())
                  .with("lang", "en"))
          .add(
              SvgElement.label(STANDING_WIDTH - 14, top + 26, 14, Paint.GRAY_900, station.which())
                  .with("text-anchor", "end"));
    }
    return road.toString();
  }

  private void way(SvgElement road, Hop hop, int x1, int y1, int x2, int y2) {
    SvgElement way =
        SvgElement.line(x1, y1, x2, y2, paint(hop)).with("stroke-width", hop.waiting() > 0 ? 6 : 4);
    road.add(cut(hop) ? way.with("stroke-dasharray", "10 8") : way);
    if (hop.lastMinute() > 0 && !cut(hop)) {
      road.add(
          SvgElement.line(x1, y1, x2, y2, Paint.WHITE)
              .with("class", "road-flow")
              .with("stroke-width", 2)
              .with("stroke-dasharray", "4 20"));
    }
  }

  private SvgElement head(Hop hop, int x1, int y1, int x2, int y2) {
    return SvgElement.line(x1, y1, x2, y2, paint(hop))
        .with("stroke-width", 4)
        .with("stroke-linecap", "round");
  }

  private static SvgElement box(int x, int y, int width, int height) {
    return SvgElement.rectangle(x, y, width, height, Paint.BLUE_50)
        .with("rx", 8)
        .with("stroke", Paint.BLUE_900)
        .with("stroke-width", 2);
  }

  private static void pill(
      SvgElement road, int middle, int y, int width, Paint fill, String words) {
    road.add(
            SvgElement.rectangle(middle - width / 2, y + 1, width, PILL, fill).with("rx", PILL / 2))
        .add(middle(middle, y + 17, 13, Paint.WHITE, words).with("font-weight", 700));
  }

  private static SvgElement middle(int x, int y, int size, Paint ink, String words) {
    return SvgElement.label(x, y, size, ink, words).with("text-anchor", "middle");
  }

  /** Only the line from municipality to prefecture can be taken off. */
  private boolean cut(Hop hop) {
    return hop.to() == Level.PREFECTURE && status.off() > 0;
  }

  private Paint paint(Hop hop) {
    if (cut(hop)) {
      return Paint.RED_900;
    }
    return hop.waiting() > 0
        ? Paint.ORANGE_800
        : hop.lastMinute() > 0 ? Paint.BLUE_900 : Paint.GRAY_600;
  }

  private static Paint ink(Hop hop) {
    return hop.waiting() > 0 ? Paint.ORANGE_800 : Paint.GRAY_900;
  }

  private String off() {
    return "停止 " + number(status.off()) + " off line";
  }

  private static String held(Hop hop) {
    return "保留 " + number(hop.held()) + " held";
  }

  private static String lastMinute(Hop hop) {
    return "1分間 " + number(hop.lastMinute()) + "/min";
  }

  private static String carried(Hop hop) {
    return "累計 total " + number(hop.carried());
  }

  static String number(long count) {
    return "%,d".formatted(count);
  }
}
