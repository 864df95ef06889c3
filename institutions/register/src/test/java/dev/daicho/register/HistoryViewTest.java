package dev.daicho.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.register.procedure.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryViewTest {

  private static final ResidentRecord ENTERED = Samples.record(1, 1, "世帯主");
  private static final LocalDate CAME = ENTERED.becameResidentOn();

  /** A history under the pen. */
  private static final class Pen {
    private final List<Snapshot> rows = new ArrayList<>();

    Pen add(ResidentRecord after, ChangeCause cause, LocalDate event, LocalDate processed) {
      return add(after, cause, event, processed, null);
    }

    Pen add(
        ResidentRecord after,
        ChangeCause cause,
        LocalDate event,
        LocalDate processed,
        @Nullable Long cancels) {
      rows.add(
          new Snapshot(
              rows.size() + 1,
              after,
              new Change(
                  rows.size() + 1L,
                  cause,
                  event,
                  processed,
                  processed.atTime(12, 0).atZone(TownClock.ZONE).toInstant(),
                  "sato",
                  cancels,
                  null)));
      return this;
    }

    ResidentRecord newest() {
      return rows.getLast().record();
    }

    HistoryView view() {
      return new HistoryView(rows);
    }
  }

  private static Pen entered() {
    return new Pen().add(ENTERED, ChangeCause.MOVE_IN, CAME, CAME.plusDays(3));
  }

  @Test
  void beforeTheFirstDayThereIsNothing() {
    assertThat(entered().view().on(CAME.minusDays(1))).isEmpty();
    assertThat(entered().view().on(CAME)).contains(ENTERED);
    assertThat(entered().view().on(LocalDate.MIN)).isEmpty();
    assertThat(new HistoryView(List.of()).on(LocalDate.MAX)).isEmpty();
  }

  @Test
  void whatWasNotKnownYetIsNotSeen() {
    assertThat(entered().view().on(CAME.plusDays(9), CAME.plusDays(2))).isEmpty();
    assertThat(entered().view().on(CAME.plusDays(9), CAME.plusDays(3))).contains(ENTERED);
    assertThat(entered().view().knownOn(CAME.plusDays(2))).isEmpty();
    assertThat(entered().view().knownOn(CAME.plusDays(3))).isPresent();
  }

  @Test
  void theDayOfKnowledgeIsTheTowns() {
    Snapshot lateInTheEvening =
        new Snapshot(
            1,
            ENTERED,
            new Change(
                1,
                ChangeCause.MOVE_IN,
                CAME,
                CAME,
                CAME.atTime(0, 30).atZone(TownClock.ZONE).toInstant(),
                "sato",
                null,
                null));
    HistoryView view = new HistoryView(List.of(lateInTheEvening));
    assertThat(view.on(CAME, CAME.minusDays(1))).isEmpty();
    assertThat(view.on(CAME, CAME)).isPresent();
  }

  @Test
  void anEventFiledLateIsInForceFromItsDay_onlyForLaterKnowledge() {
    LocalDate moved = CAME.plusDays(30);
    LocalDate filed = moved.plusDays(20);
    ResidentRecord after = ENTERED.withAddress(elsewhere("２番"), moved);
    HistoryView view = entered().add(after, ChangeCause.MOVE_WITHIN, moved, filed).view();

    assertThat(view.on(moved.minusDays(1))).contains(ENTERED);
    assertThat(view.on(moved)).contains(after);
    assertThat(view.on(moved, filed.minusDays(1))).contains(ENTERED);
    assertThat(view.on(moved, filed)).contains(after);
  }

  @Test
  void anEarlierEventFiledLaterDoesNotBringAlongWhatChangedInBetween() {
    LocalDate moved = CAME.plusDays(30);
    LocalDate headChanged = CAME.plusDays(10);
    ResidentRecord atNewAddress = ENTERED.withAddress(elsewhere("２番"), moved);
    ResidentRecord noHead =
        atNewAddress.withHousehold(ENTERED.householdNumber(), new Relationship("夫"));
    HistoryView view =
        entered()
            .add(atNewAddress, ChangeCause.MOVE_WITHIN, moved, moved)
            .add(noHead, ChangeCause.HEAD_CHANGE, headChanged, moved.plusDays(5))
            .view();

    assertThat(view.on(headChanged))
        .contains(ENTERED.withHousehold(ENTERED.householdNumber(), new Relationship("夫")));
    assertThat(view.on(moved)).contains(noHead);
    assertThat(view.on(moved, moved)).contains(atNewAddress);
  }

  @Test
  void whoDiesBeforeTheDayTheyPlannedToLeaveStaysDead() {
    LocalDate planned = CAME.plusDays(60);
    LocalDate died = CAME.plusDays(40);
    ResidentRecord leaving =
        ENTERED.withStatus(
            ResidentStatus.MOVING_OUT, new Removal(planned, "小山市", false, null, null, null));
    ResidentRecord dead = leaving.withStatus(ResidentStatus.DECEASED, Removal.byDeath(died));
    HistoryView view =
        entered()
            .add(leaving, ChangeCause.MOVE_OUT, planned, CAME.plusDays(30))
            .add(dead, ChangeCause.DEATH, died, died)
            .view();

    assertThat(view.on(died.minusDays(1))).contains(ENTERED);
    assertThat(view.on(died)).contains(dead);
    assertThat(view.on(planned)).contains(dead);
    assertThat(view.on(LocalDate.MAX)).contains(dead);
  }

  @Test
  void whoMovedOutEarlierThanPlannedIsGoneFromTheConfirmedDayOn() {
    LocalDate planned = CAME.plusDays(60);
    LocalDate confirmed = CAME.plusDays(50);
    ResidentRecord leaving =
        ENTERED.withStatus(
            ResidentStatus.MOVING_OUT, new Removal(planned, "小山市", false, null, null, null));
    ResidentRecord gone =
        leaving.withStatus(
            ResidentStatus.MOVED_OUT,
            new Removal(planned, "小山市", false, confirmed, "小山市１番", CAME.plusDays(55)));
    HistoryView view =
        entered()
            .add(leaving, ChangeCause.MOVE_OUT, planned, CAME.plusDays(40))
            .add(gone, ChangeCause.MOVE_OUT_CONFIRMED, confirmed, CAME.plusDays(55))
            .view();

    assertThat(view.on(confirmed.minusDays(1))).contains(ENTERED);
    assertThat(view.on(confirmed)).contains(gone);
    assertThat(view.on(planned)).contains(gone);
  }

  @Test
  void aCancelledActVanishesFromItsCancellationOn() {
    LocalDate moved = CAME.plusDays(30);
    LocalDate undone = CAME.plusDays(45);
    ResidentRecord after = ENTERED.withAddress(elsewhere("２番"), moved);
    HistoryView view =
        entered()
            .add(after, ChangeCause.MOVE_WITHIN, moved, moved)
            .add(ENTERED, ChangeCause.CANCELLATION_OF_CORRECTION, moved, undone, 2L)
            .view();

    assertThat(view.on(moved, undone.minusDays(1))).contains(after);
    assertThat(view.on(moved, undone)).contains(ENTERED);
    assertThat(view.on(moved)).contains(ENTERED);
  }

  @Test
  void onLeapDay() {
    LocalDate leapDay = LocalDate.of(2028, 2, 29);
    ResidentRecord after = ENTERED.withAddress(elsewhere("２番"), leapDay);
    HistoryView view = entered().add(after, ChangeCause.MOVE_WITHIN, leapDay, leapDay).view();

    assertThat(view.on(LocalDate.of(2028, 2, 28))).contains(ENTERED);
    assertThat(view.on(leapDay)).contains(after);
    assertThat(view.on(LocalDate.of(2028, 3, 1))).contains(after);
  }

  static List<Long> seeds() {
    List<Long> seeds = new ArrayList<>();
    for (long seed = 1; seed <= 200; seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofAnyActs_theLastDayShowsTheNewestRecord_andNoDayShowsWhatWasUndone(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Pen pen = entered();
    LocalDate today = CAME.plusDays(3);
    Set<Long> undone = new HashSet<>();
    for (int i = 0; i < 12; i++) {
      today = today.plusDays(random.nextInt(40));
      LocalDate event = today.minusDays(random.nextInt(30));
      act(pen, random, event.isBefore(CAME) ? CAME : event, today, undone);

      assertThat(pen.view().on(LocalDate.MAX)).contains(pen.newest());
      assertThat(pen.view().on(LocalDate.MAX, today)).contains(pen.newest());
      assertThat(pen.view().on(CAME.minusDays(1))).isEmpty();
    }
    knowledgeDoesNotDependOnWhatCameLater(pen);
    undoneActsLeaveNoTrace(pen, undone);
  }

  /** What was known on a day is what a view of only the rows of that day shows. */
  private static void knowledgeDoesNotDependOnWhatCameLater(Pen pen) {
    for (int known = 1; known <= pen.rows.size(); known++) {
      LocalDate processed =
          LocalDate.ofInstant(pen.rows.get(known - 1).change().processedAt(), TownClock.ZONE);
      List<Snapshot> until =
          pen.rows.stream()
              .filter(row ->
                  !LocalDate.ofInstant(row.change().processedAt(), TownClock.ZONE)
                      .isAfter(processed))
              .toList();
      for (int day = 0; day < 400; day += 13) {
        assertThat(pen.view().on(CAME.plusDays(day), processed))
            .isEqualTo(new HistoryView(until).on(CAME.plusDays(day)));
      }
    }
  }

  /** No item of an undone act, each of which wrote an address of its own, is seen on any day. */
  private static void undoneActsLeaveNoTrace(Pen pen, Set<Long> undone) {
    Set<String> lost = new HashSet<>();
    for (Snapshot row : pen.rows) {
      if (undone.contains(row.change().actNumber())) {
        lost.add(row.record().address().block());
      }
    }
    for (Snapshot row : pen.rows) {
      if (!undone.contains(row.change().actNumber()) && row.change().cancelledAct() == null) {
        lost.remove(row.record().address().block());
      }
    }
    for (int day = 0; day < 600; day += 7) {
      Optional<ResidentRecord> seen = pen.view().on(CAME.plusDays(day));
      assertThat(lost).doesNotContain(seen.orElseThrow().address().block());
    }
  }

  private static void act(
      Pen pen, SplittableRandom random, LocalDate event, LocalDate today, Set<Long> undone) {
    ResidentRecord now = pen.newest();
    switch (random.nextInt(5)) {
      case 0, 1 ->
          pen.add(
              now.withAddress(elsewhere(pen.rows.size() + "番"), event),
              ChangeCause.MOVE_WITHIN,
              event,
              today);
      case 2 ->
          pen.add(
              now.withHousehold(
                  now.householdNumber(),
                  new Relationship(now.relationship().isHead() ? "夫" : "世帯主")),
              ChangeCause.HEAD_CHANGE,
              event,
              today);
      case 3 ->
          pen.add(
              now.withStatus(
                  ResidentStatus.MOVING_OUT,
                  new Removal(today.plusDays(20), "小山市", false, null, null, null)),
              ChangeCause.MOVE_OUT,
              today.plusDays(20),
              today);
      default -> undoTheNewestThatStands(pen, today, undone);
    }
  }

  private static void undoTheNewestThatStands(Pen pen, LocalDate today, Set<Long> undone) {
    for (int i = pen.rows.size() - 1; i > 0; i--) {
      Change change = pen.rows.get(i).change();
      if (change.cancelledAct() == null && undone.add(change.actNumber())) {
        pen.add(
            pen.rows.get(i - 1).record(),
            ChangeCause.CANCELLATION_OF_CORRECTION,
            change.eventOn(),
            today,
            change.actNumber());
        return;
      }
    }
  }

  private static Address elsewhere(String block) {
    return Samples.addressIn(ENTERED.municipality(), block);
  }
}
