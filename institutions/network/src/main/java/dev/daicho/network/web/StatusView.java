package dev.daicho.network.web;

import dev.daicho.foundation.chart.Caption;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.network.Level;
import dev.daicho.network.operation.NetworkStatus;
import dev.daicho.network.operation.NetworkStatus.MunicipalityState;
import dev.daicho.network.operation.ReconciliationRun;
import dev.daicho.network.relay.Interruption;
import dev.daicho.network.web.RoadDrawing.Station;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.Prefectures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the live picture's template shows of the network at one moment. */
public final class StatusView {

  private static final int MOST = 100;

  private final NetworkStatus status;
  private final Seeing seeing;

  StatusView(NetworkStatus status, Seeing seeing) {
    this.status = status;
    this.seeing = seeing;
  }

  /**
   * A great number.
   *
   * @param label what it counts
   * @param count how many
   * @param state {@code calm} or {@code alert}, for its colour
   * @param path where more is said of it
   */
  public record Figure(Bilingual label, String count, String state, String path) {}

  /** A line of the hops' table. */
  public record HopRow(
      Bilingual from,
      Bilingual to,
      String waiting,
      String lastMinute,
      String carried,
      String held) {}

  /** A line of the municipalities' table. */
  public record LineRow(
      String code,
      String name,
      String waiting,
      String held,
      Words.@Nullable Moment offSince,
      String reason) {

    static LineRow of(MunicipalityState state) {
      Interruption off = state.off();
      return new LineRow(
          state.municipality().digits(),
          Words.place(state.municipality()),
          RoadDrawing.number(state.waiting()),
          RoadDrawing.number(state.held()),
          off == null ? null : Words.moment(off.since()),
          off == null ? "" : off.reason());
    }
  }

  /** A line of the prefectures' table. */
  public record PrefectureRow(String name, String waiting, String held, int off) {}

  /** A line of the doubts' table. */
  public record DoubtRow(Bilingual kind, String municipalities, long people) {}

  /** The four numbers that matter. */
  public List<Figure> figures() {
    return List.of(
        figure("waiting", status.waiting(), "#lines"),
        figure("off", status.off(), "#lines"),
        figure("held", status.held(), HeldPage.PATH),
        figure("doubts", status.doubtful(), "#doubts"));
  }

  private static Figure figure(String code, long count, String path) {
    return new Figure(
        Messages.get("operator.figure." + code),
        RoadDrawing.number(count),
        count == 0 ? "calm" : "alert",
        path);
  }

  /** The state in a sentence; it changes only when something begins or ends. */
  public Bilingual said() {
    return Messages.get(
        "operator.said",
        Messages.get(status.waiting() == 0 ? "operator.said.flows" : "operator.said.waits"),
        status.off(),
        status.held(),
        status.doubtful());
  }

  /** The road for a desk. */
  public String lying() {
    return road().lying(caption("road-lying"));
  }

  /** The road for a telephone. */
  public String standing() {
    return road().standing(caption("road-standing"));
  }

  private Caption caption(String id) {
    return new Caption(
        id, Messages.get("operator.road").both(), Messages.get("operator.road.what").both());
  }

  private RoadDrawing road() {
    MunicipalityCode only = seeing.only();
    return new RoadDrawing(
        status,
        List.of(
            new Station(Messages.get("operator.station.register"), municipal(only)),
            new Station(Level.MUNICIPALITY.title(), municipal(only)),
            new Station(
                Level.PREFECTURE.title(),
                only == null
                    ? RoadDrawing.number(Prefectures.all().size())
                    : Words.place(only.prefecture())),
            new Station(Level.NATION.title(), "J-LIS")));
  }

  private static String municipal(@Nullable MunicipalityCode only) {
    return only == null
        ? RoadDrawing.number(Municipalities.all().size())
        : Municipalities.byCode(only).map(one -> one.name()).orElse(only.digits());
  }

  /** The same numbers in a table. */
  public List<HopRow> hops() {
    List<HopRow> rows = new ArrayList<>();
    Bilingual from = Messages.get("operator.station.register");
    for (NetworkStatus.Hop hop : status.hops()) {
      rows.add(
          new HopRow(
              from,
              hop.to().title(),
              RoadDrawing.number(hop.waiting()),
              RoadDrawing.number(hop.lastMinute()),
              RoadDrawing.number(hop.carried()),
              RoadDrawing.number(hop.held())));
      from = hop.to().title();
    }
    return rows;
  }

  /** The backlog on the map of prefectures. */
  public String map() {
    return BacklogMap.draw(
        status,
        new Caption(
            "map", Messages.get("operator.map").both(), Messages.get("operator.map.what").both()));
  }

  /** The same numbers in a table. */
  public List<PrefectureRow> prefectures() {
    return status.prefectures().stream()
        .map(one ->
            new PrefectureRow(
                Words.place(one.prefecture()),
                RoadDrawing.number(one.waiting()),
                RoadDrawing.number(one.held()),
                one.off()))
        .toList();
  }

  /** Those where something waits, is held or is off line. */
  public List<LineRow> municipalities() {
    return status.municipalities().stream().limit(MOST).map(LineRow::of).toList();
  }

  /** How many municipalities the table leaves out. */
  public int more() {
    return Math.max(0, status.municipalities().size() - MOST);
  }

  /** What stands at the national server. */
  public List<DoubtRow> doubts() {
    return status.doubts().stream()
        .map(doubt ->
            new DoubtRow(
                doubt.kind().title(),
                doubt.municipalities().stream().map(Words::place).collect(Collectors.joining("・")),
                doubt.people()))
        .toList();
  }

  /** A line of what a reconciliation found. */
  public record FoundRow(
      String municipality, Bilingual information, Bilingual level, Bilingual kind, long records) {}

  static List<FoundRow> found(ReconciliationRun.State state) {
    return state.found().stream()
        .map(one ->
            new FoundRow(
                Words.place(one.municipality()),
                one.information().title(),
                one.level().title(),
                one.kind().title(),
                one.records()))
        .toList();
  }

  /** How it ended, as a part of a message's code and a banner's kind. */
  static String outcome(ReconciliationRun.State state) {
    return (state.failed() ? "FAILED" : state.differences() == 0 ? "AGREES" : "DIFFERS")
        .toLowerCase(Locale.ROOT);
  }
}
