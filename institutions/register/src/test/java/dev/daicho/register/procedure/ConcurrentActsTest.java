package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.TestRegister.actOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Household;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Officers who act upon the same people at the same moment. */
@Timeout(120)
class ConcurrentActsTest {

  private static final LocalDate CAME = LocalDate.of(2026, 1, 15);
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final int ROUNDS = 6;

  private final TestRegister town = new TestRegister(TestTown.clockAt(DAY));

  @Test
  void testSuccess_theSameDeathTwice_oneIsAccepted() throws Exception {
    MunicipalityCode place = MunicipalityCode.of("082015");
    for (int round = 0; round < ROUNDS; round++) {
      ResidentRecord person = town.family(place, CAME, "世帯主").residents().getFirst();
      ReportDeath.Filing filing = new ReportDeath.Filing(person.addresseeNumber(), DAY, DAY, null);

      List<Outcome<ResidentRecord>> outcomes =
          atOnce(
              () -> town.desk().file(town.procedures().reportDeath(), filing, actOn(place, DAY)),
              () -> town.desk().file(town.procedures().reportDeath(), filing, actOn(place, DAY)));

      assertThat(refusing(theOnlyRefused(outcomes))).containsExactly("resident-now");
      assertThat(town.history(person)).hasSize(2);
    }
  }

  @Test
  void testSuccess_theSameActCancelledTwice_oneIsAccepted() throws Exception {
    MunicipalityCode place = MunicipalityCode.of("082023");
    for (int round = 0; round < ROUNDS; round++) {
      ResidentRecord person = town.family(place, CAME, "世帯主").residents().getFirst();
      CancelAct.Filing filing =
          new CancelAct.Filing(town.newest(person).change().actNumber(), "人違い");

      List<Outcome<List<ResidentRecord>>> outcomes =
          atOnce(
              () -> town.desk().file(town.procedures().cancelAct(), filing, actOn(place, DAY)),
              () -> town.desk().file(town.procedures().cancelAct(), filing, actOn(place, DAY)));

      assertThat(refusing(theOnlyRefused(outcomes))).containsExactly("newest-act-only");
      assertThat(town.history(person)).hasSize(2);
    }
  }

  @Test
  void testSuccess_theSamePersonMovesInTwice_oneIsAccepted() throws Exception {
    MunicipalityCode place = MunicipalityCode.of("082031");
    for (int round = 0; round < ROUNDS; round++) {
      Newcomer person = Samples.newcomer("世帯主");

      List<Outcome<Household>> outcomes =
          atOnce(() -> moveIn(place, person), () -> moveIn(place, person));

      assertThat(refusing(theOnlyRefused(outcomes))).containsExactly("not-registered-here");
      assertThat(
              town.store()
                  .within(
                      Seal.of(place),
                      () ->
                          town.register()
                              .residents()
                              .alike(
                                  place,
                                  person.residentCode(),
                                  person.individualNumber(),
                                  "",
                                  person.sex(),
                                  DAY)))
          .hasSize(1);
    }
  }

  @Test
  void testSuccess_whoLeftComesBackTwice_oneIsAccepted() throws Exception {
    MunicipalityCode place = MunicipalityCode.of("082040");
    for (int round = 0; round < ROUNDS; round++) {
      Newcomer person = Samples.newcomer("世帯主");
      ResidentRecord first = moveIn(place, person).orElseThrow().residents().getFirst();
      moveOut(place, first, DAY).orElseThrow();

      List<Outcome<Household>> outcomes =
          atOnce(() -> moveIn(place, person), () -> moveIn(place, person));

      assertThat(refusing(theOnlyRefused(outcomes))).containsExactly("not-registered-here");
      assertThat(town.history(first)).hasSize(3);
    }
  }

  @Test
  void testSuccess_whoLeftComesBackWhileTheirLeavingIsCancelled_oneIsAccepted() throws Exception {
    MunicipalityCode place = MunicipalityCode.of("082147");
    for (int round = 0; round < 2 * ROUNDS; round++) {
      Newcomer person = Samples.newcomer("世帯主");
      ResidentRecord first = moveIn(place, person).orElseThrow().residents().getFirst();
      moveOut(place, first, DAY).orElseThrow();
      CancelAct.Filing cancellation =
          new CancelAct.Filing(town.newest(first).change().actNumber(), "人違い");

      List<Outcome<Object>> outcomes =
          atOnce(
              () -> moveIn(place, person).map(Object.class::cast),
              () ->
                  town.desk()
                      .file(town.procedures().cancelAct(), cancellation, actOn(place, DAY))
                      .map(Object.class::cast));

      assertThat(refusing(theOnlyRefused(outcomes)))
          .containsAnyOf("not-registered-here", "newest-act-only");
      assertThat(town.history(first)).hasSize(3);
    }
  }

  @Test
  void testSuccess_twoJoinWhileTheHeadMovesOut_theHouseholdIsEmptyOrHasOneHead() throws Exception {
    MunicipalityCode place = MunicipalityCode.of("082058");
    for (int round = 0; round < ROUNDS; round++) {
      Household family = town.family(place, CAME, "世帯主");
      ResidentRecord head = family.residents().getFirst();

      List<Outcome<Object>> outcomes =
          atOnce(
              List.of(
                  () -> join(place, family).map(Object.class::cast),
                  () -> moveOut(place, head, DAY).map(Object.class::cast),
                  () -> join(place, family).map(Object.class::cast)));

      Household after = town.register().residents().household(place, family.number());
      long joined =
          List.of(outcomes.get(0), outcomes.get(2)).stream()
              .filter(Outcome.Accepted.class::isInstance)
              .count();
      boolean left = outcomes.get(1) instanceof Outcome.Accepted;
      assertThat(after.residents()).hasSize((int) joined + (left ? 0 : 1));
      if (!after.residents().isEmpty()) {
        assertThat(after.residents().stream().filter(r -> r.relationship().isHead())).hasSize(1);
      }
      for (ResidentRecord member : after.members()) {
        assertThat(town.newest(member).record()).isEqualTo(member);
      }
    }
  }

  @Test
  void testSuccess_twoHouseholdsMoveIntoEachOther_nobodyWaitsForEver() throws Exception {
    MunicipalityCode place = MunicipalityCode.of("082074");
    for (int round = 0; round < ROUNDS; round++) {
      Household one = town.family(place, CAME, "世帯主", "妻", "子");
      Household two = familyAt(place, "９番");

      List<Outcome<Household>> outcomes =
          atOnce(
              List.of(
                  () -> moveMember(place, one, 1, two),
                  () -> moveMember(place, two, 1, one),
                  () -> moveMember(place, one, 2, two),
                  () -> moveMember(place, two, 2, one)));

      assertThat(outcomes).allMatch(Outcome.Accepted.class::isInstance);
      for (Household household : List.of(one, two)) {
        Household after = town.register().residents().household(place, household.number());
        assertThat(after.head()).isPresent();
        assertThat(after.residents()).hasSize(3);
      }
    }
  }

  @Test
  void testSuccess_twoMorningsAtOnce_everybodyIsRemovedOnce() throws Exception {
    MunicipalityCode place = MunicipalityCode.of("082082");
    List<ResidentRecord> leaving = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ResidentRecord person = town.family(place, CAME, "世帯主").residents().getFirst();
      moveOut(place, person, DAY.plusDays(1)).orElseThrow();
      leaving.add(person);
    }
    Callable<Outcome<Integer>> morning =
        () ->
            town.desk()
                .file(
                    town.procedures().completeMoveOut(),
                    new CompleteMoveOut.Filing(DAY.plusDays(1)),
                    actOn(place, DAY.plusDays(1)));

    List<Outcome<Integer>> outcomes = atOnce(morning, morning);

    assertThat(outcomes.stream().mapToInt(Outcome::orElseThrow).sum()).isEqualTo(10);
    for (ResidentRecord person : leaving) {
      assertThat(town.history(person)).hasSize(3);
    }
  }

  @Test
  void testSuccess_noticeAndDeathOfPeopleOfOneHousehold_historiesHaveNoGap() throws Exception {
    MunicipalityCode place = MunicipalityCode.of("082104");
    for (int round = 0; round < ROUNDS; round++) {
      Household family = town.family(place, CAME, "世帯主", "妻", "子");
      ResidentRecord wife = family.residents().get(1);
      ResidentRecord child = family.residents().get(2);
      moveOut(place, wife, DAY.plusDays(5)).orElseThrow();

      List<Outcome<ResidentRecord>> outcomes =
          atOnce(
              () ->
                  town.desk()
                      .file(
                          town.procedures().recordMoveInNotice(),
                          new RecordMoveInNotice.Filing(wife.addresseeNumber(), DAY, "小山市１番", DAY),
                          actOn(place, DAY)),
              () ->
                  town.desk()
                      .file(
                          town.procedures().reportDeath(),
                          new ReportDeath.Filing(child.addresseeNumber(), DAY, DAY, null),
                          actOn(place, DAY)));

      assertThat(outcomes).allMatch(Outcome.Accepted.class::isInstance);
      assertThat(town.register().residents().household(place, family.number()).residents())
          .hasSize(1);
    }
  }

  @Test
  void testSuccess_manyMoveInAtOnce_numbersAreGivenOnce() throws Exception {
    MunicipalityCode place = MunicipalityCode.of("082112");
    List<Callable<Outcome<Household>>> filings = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Newcomer person = Samples.newcomer("世帯主");
      filings.add(() -> moveIn(place, person));
    }

    List<Outcome<Household>> outcomes = atOnce(filings);

    assertThat(outcomes).allMatch(Outcome.Accepted.class::isInstance);
    assertThat(outcomes)
        .extracting(outcome -> outcome.orElseThrow().residents().getFirst().addresseeNumber())
        .doesNotHaveDuplicates();
    assertThat(outcomes)
        .extracting(outcome -> outcome.orElseThrow().number())
        .doesNotHaveDuplicates();
  }

  private Household familyAt(MunicipalityCode place, String block) {
    Household family = town.family(place, CAME, "世帯主", "妻", "子");
    return town.desk()
        .file(
            town.procedures().moveWithin(),
            new MoveWithin.Filing(
                family.number(),
                family.residents().stream()
                    .map(member -> new Placement(member.addresseeNumber(), member.relationship()))
                    .toList(),
                CAME,
                Samples.addressIn(place, block),
                new HouseholdChoice.OfTheirOwn(),
                null),
            actOn(place, CAME))
        .orElseThrow();
  }

  private Outcome<Household> moveMember(
      MunicipalityCode place, Household from, int member, Household to) {
    return town.desk()
        .file(
            town.procedures().moveWithin(),
            new MoveWithin.Filing(
                from.number(),
                List.of(
                    new Placement(
                        from.residents().get(member).addresseeNumber(), new Relationship("同居人"))),
                DAY,
                to.residents().getFirst().address(),
                new HouseholdChoice.Joining(to.number()),
                null),
            actOn(place, DAY));
  }

  private Outcome<Household> moveIn(MunicipalityCode place, Newcomer person) {
    return town.desk()
        .file(
            town.procedures().moveIn(),
            new MoveIn.Filing(
                List.of(person),
                DAY,
                Samples.addressIn(place, "１番５号"),
                new HouseholdChoice.OfTheirOwn(),
                "東京都",
                null),
            actOn(place, DAY));
  }

  private Outcome<Household> join(MunicipalityCode place, Household family) {
    return town.desk()
        .file(
            town.procedures().moveIn(),
            new MoveIn.Filing(
                List.of(Samples.newcomer("同居人")),
                DAY,
                Samples.addressIn(place, "１番５号"),
                new HouseholdChoice.Joining(family.number()),
                "東京都",
                null),
            actOn(place, DAY));
  }

  private Outcome<MoveOutCertificate> moveOut(
      MunicipalityCode place, ResidentRecord person, LocalDate leaves) {
    return town.desk()
        .file(
            town.procedures().moveOut(),
            new MoveOut.Filing(
                person.householdNumber(),
                List.of(person.addresseeNumber()),
                leaves,
                "栃木県小山市",
                false,
                false),
            actOn(place, DAY));
  }

  private static <R> Outcome<R> theOnlyRefused(List<Outcome<R>> outcomes) {
    assertThat(outcomes).filteredOn(Outcome.Accepted.class::isInstance).hasSize(1);
    List<Outcome<R>> refused = outcomes.stream().filter(Outcome.Refused.class::isInstance).toList();
    assertThat(refused).hasSize(1);
    return refused.getFirst();
  }

  private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
    return atOnce(List.of(one, other));
  }

  private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
    CyclicBarrier start = new CyclicBarrier(works.size());
    List<T> results = new ArrayList<>();
    try (ExecutorService officers = Executors.newFixedThreadPool(works.size())) {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> work : works) {
        running.add(
            officers.submit(() -> {
              start.await();
              return work.call();
            }));
      }
      for (Future<T> future : running) {
        results.add(future.get());
      }
    }
    return results;
  }
}
