package dev.daicho.register.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.disclosure.Answer;
import java.time.LocalDate;
import java.util.List;

/** A counter of 真岡市 where filings are entered on one day and decided on the next. */
final class TestEntries {

  static final MunicipalityCode MOKA = MunicipalityCode.of("092096");
  static final LocalDate FILED = LocalDate.of(2026, 4, 15);
  static final LocalDate DECIDED = FILED.plusDays(1);
  static final Actor CONTRACTOR = new Actor("itaku@092096", Role.CONTRACTOR, MOKA);
  static final Actor OFFICER = TestRegister.officerOf(MOKA);

  private final TestRegister town = new TestRegister(TestTown.clockAt(DECIDED));
  private final ProvisionalEntries entries =
      new ProvisionalEntries(
          town.store(),
          town.register(),
          town.procedures(),
          town.desk(),
          new Gate(town.log(), TestTown.clockAt(DECIDED), List.of()));

  TestRegister town() {
    return town;
  }

  ProvisionalEntries entries() {
    return entries;
  }

  ProvisionalEntry read(ProvisionalEntry entry) {
    Answer<ProvisionalEntry> answer = entries.read(OFFICER, MOKA, "審査", entry.number());
    assertThat(answer).isInstanceOf(Answer.Given.class);
    return ((Answer.Given<ProvisionalEntry>) answer).value();
  }

  List<Long> numbers() {
    Answer<List<ProvisionalEntry>> answer = entries.waiting(OFFICER, MOKA, "審査", 1000);
    assertThat(answer).isInstanceOf(Answer.Given.class);
    List<Long> numbers =
        ((Answer.Given<List<ProvisionalEntry>>) answer)
            .value().stream().map(ProvisionalEntry::number).toList();
    assertThat(numbers).isSorted();
    return numbers;
  }

  static MoveIn.Filing filing(Newcomer head) {
    return new MoveIn.Filing(
        List.of(head),
        FILED,
        Samples.addressIn(MOKA, "１番"),
        new HouseholdChoice.OfTheirOwn(),
        "東京都千代田区千代田１番１号",
        null);
  }

  static Act entering() {
    return new Act(
        CONTRACTOR, MOKA, FILED, FILED.atTime(10, 30).atZone(TownClock.ZONE).toInstant(), "届出の処理");
  }

  static Act deciding() {
    return new Act(
        OFFICER, MOKA, DECIDED, DECIDED.atTime(9, 5).atZone(TownClock.ZONE).toInstant(), "決裁");
  }
}
