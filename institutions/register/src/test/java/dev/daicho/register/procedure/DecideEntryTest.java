package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.TestRegister.actOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.numbers.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecideEntryTest {

  private static final MunicipalityCode YAITA = MunicipalityCode.of("092118");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 15);

  private final TestRegister town = new TestRegister(TestTown.clockAt(DAY));
  private final ProvisionalEntries entries =
      new ProvisionalEntries(
          town.store(),
          town.register(),
          town.procedures(),
          town.desk(),
          new Gate(town.log(), TestTown.clockAt(DAY), List.of()));

  @Test
  void testFailure_unknown() {
    assertThat(refusing(entries.decide(Long.MAX_VALUE, actOn(YAITA, DAY))))
        .containsExactly("entered-once-decided");
  }

  @Test
  void testFailure_twice_theRefusalNamesWhoAndWhen() {
    long entry = entered();
    entries.decide(entry, by("sato")).orElseThrow();

    Outcome<DecideEntry.Decided> again = entries.decide(entry, by("suzuki"));

    assertThat(refusing(again)).containsExactly("entered-once-decided");
    Bilingual message = ((Outcome.Refused<?>) again).refusals().getFirst().message();
    assertThat(message.ja()).contains("sato").contains("令和8年4月15日").contains("12:00");
    assertThat(message.en()).contains("sato").contains("2026-04-15").contains("12:00");
  }

  @Test
  void testSuccess_twoOfficersAtTheSameMoment_oneWins_theOtherHearsWhoWas() throws Exception {
    for (int round = 0; round < 5; round++) {
      long entry = entered();
      Map<String, Long> before = town.rows(YAITA);
      CyclicBarrier start = new CyclicBarrier(2);
      List<Outcome<DecideEntry.Decided>> outcomes;
      try (ExecutorService officers = Executors.newFixedThreadPool(2)) {
        List<Future<Outcome<DecideEntry.Decided>>> running =
            IntStream.range(0, 2)
                .mapToObj(n ->
                    officers.submit(() -> {
                      start.await();
                      return entries.decide(entry, by("officer-" + n));
                    }))
                .toList();
        outcomes = List.of(get(running.get(0)), get(running.get(1)));
      }

      assertThat(outcomes).filteredOn(Outcome.Accepted.class::isInstance).hasSize(1);
      int winner = outcomes.get(0) instanceof Outcome.Accepted ? 0 : 1;
      Outcome<DecideEntry.Decided> lost = outcomes.get(1 - winner);
      assertThat(refusing(lost)).containsExactly("entered-once-decided");
      assertThat(((Outcome.Refused<?>) lost).refusals().getFirst().message().en())
          .contains("officer-" + winner);
      assertThat(town.rows(YAITA).get("act")).isEqualTo(before.getOrDefault("act", 0L) + 1);
      assertThat(town.rows(YAITA).get("resident"))
          .isEqualTo(before.getOrDefault("resident", 0L) + 1);
    }
  }

  private static <T> T get(Future<T> future) throws InterruptedException, ExecutionException {
    return future.get();
  }

  private long entered() {
    return entries
        .enter(
            new MoveIn.Filing(
                List.of(Samples.newcomer("世帯主")),
                DAY,
                Samples.addressIn(YAITA, "１番"),
                new HouseholdChoice.OfTheirOwn(),
                "東京都",
                null),
            actOn(YAITA, DAY))
        .orElseThrow()
        .number();
  }

  private static Act by(String account) {
    Act act = actOn(YAITA, DAY);
    return new Act(
        new Actor(account, Role.MUNICIPAL_OFFICER, YAITA), YAITA, DAY, act.at(), act.purpose());
  }
}
