package dev.daicho.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.chart.Drawing;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.network.Level;
import dev.daicho.network.operation.NetworkStatus;
import dev.daicho.network.operation.NetworkStatus.Hop;
import dev.daicho.network.operation.NetworkStatus.MunicipalityState;
import dev.daicho.network.relay.Interruption;
import dev.daicho.network.web.RoadDrawing.Station;
import dev.daicho.numbers.MunicipalityCode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoadDrawingTest {

  private static final MunicipalityCode PLACE = MunicipalityCode.of("092011");
  private static final List<Station> STATIONS =
      Stream.of("台帳", "市町村", "都道府県", "全国")
          .map(name -> new Station(new Bilingual(name, "x"), "1,741"))
          .toList();

  private static NetworkStatus status(boolean off, long waiting, long lastMinute, long held) {
    return new NetworkStatus(
        Instant.EPOCH,
        Stream.of(Level.values())
            .map(level -> new Hop(level, waiting, lastMinute, 12_345, held))
            .toList(),
        List.of(),
        off
            ? List.of(
                new MunicipalityState(
                    PLACE, 0, waiting, 0, new Interruption(PLACE, Instant.EPOCH, "x", "点検")))
            : List.of(),
        List.of());
  }

  private static List<Drawing> both(NetworkStatus status) {
    RoadDrawing road = new RoadDrawing(status, STATIONS);
    return List.of(
        Drawing.of(road.lying(Drawing.CAPTION)), Drawing.of(road.standing(Drawing.CAPTION)));
  }

  @Test
  void fourStationsAndThreeHopsStandInEither() {
    for (Drawing road : both(status(false, 7, 0, 0))) {
      road.isAccessibleImage();
      assertThat(road.elements("rect")).hasSize(4);
      assertThat(road.texts("text")).contains("台帳", "市町村", "都道府県", "全国", "7");
      assertThat(String.join(" ", road.texts("text"))).contains("12,345");
    }
  }

  @Test
  void onlyWhatMovesMoves() {
    assertThat(both(status(false, 0, 3, 0)))
        .allSatisfy(road ->
            assertThat(road.elements("line"))
                .filteredOn(line -> line.getAttribute("class").equals("road-flow"))
                .hasSize(3));
    assertThat(both(status(false, 0, 0, 0)))
        .allSatisfy(road ->
            assertThat(road.elements("line"))
                .noneMatch(line -> line.getAttribute("class").equals("road-flow")));
  }

  @Test
  void aClosedLineAndWhatIsHeldAreSaidInWords() {
    assertThat(both(status(true, 2, 0, 5)))
        .allSatisfy(road -> {
          assertThat(road.texts("text")).containsOnlyOnce("停止 1 off line");
          assertThat(road.texts("text")).filteredOn("保留 5 held"::equals).hasSize(3);
          assertThat(road.elements("line"))
              .filteredOn(line -> line.getAttribute("stroke-dasharray").equals("10 8"))
              .hasSize(1);
        });
  }
}
