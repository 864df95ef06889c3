package dev.daicho.register.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Address;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Snapshot;
import dev.daicho.register.procedure.Samples;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ResidentLoadTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  /** Households of three: the 10,000th person is in the middle of one. */
  private static final int FIRST_CHUNK = 10_002;

  private static final Keepers KEEPERS = TestTown.shared().keepers(RegisterKeeper.KEEPER);

  private final KeeperStore store = KEEPERS.store(RegisterKeeper.KEEPER);
  private final ResidentLoad load = new ResidentLoad(KEEPERS.loader(RegisterKeeper.KEEPER));

  @AfterAll
  static void close() {
    KEEPERS.close();
  }

  @Test
  void everybodyIsInOnce_inActsOfWholeHouseholds() {
    MunicipalityCode place = MunicipalityCode.of("131016");
    List<Long> heard = new ArrayList<>();

    long entered =
        load.load(TestRegister.actOn(place, DAY), people(place, 12_000).iterator(), heard::add);

    assertThat(entered).isEqualTo(12_000);
    assertThat(heard).isSorted().endsWith(12_000L).hasSize(2);
    assertThat(numbers(place, "select count(*) from resident")).containsExactly(12_000L);
    assertThat(numbers(place, "select count(*) from household")).containsExactly(4_000L);
    assertThat(
            numbers(
                place,
                "select count(*) from resident_history group by act_number order by act_number"))
        .containsExactly((long) FIRST_CHUNK, 12_000L - FIRST_CHUNK);
    assertThat(
            numbers(
                place,
                "select count(distinct act_number) from resident_history group by household_number"))
        .containsOnly(1L);
  }

  @Test
  void whatIsLoadedIsReadBackAsItWas_andItsHistoryBeginsThere() {
    MunicipalityCode place = MunicipalityCode.of("131024");
    List<ResidentRecord> people = people(place, 3);

    load.load(TestRegister.actOn(place, DAY), people.iterator(), done -> {});

    Residents residents = new Residents(store);
    for (ResidentRecord person : people) {
      List<Snapshot> history = residents.history(place, person.addresseeNumber());
      assertThat(history).extracting(Snapshot::record).containsExactly(person);
      assertThat(history.getFirst().change().cause()).isEqualTo(ChangeCause.TRANSFERRED);
      assertThat(residents.current(place, person.addresseeNumber()))
          .isEqualTo(history.stream().findFirst());
    }
  }

  @Test
  void aLoadThatBreaksOffLeavesWholeChunks() {
    MunicipalityCode place = MunicipalityCode.of("131032");
    Iterator<ResidentRecord> breaking =
        people(place, 12_000).stream()
            .peek(person -> {
              if (person.addresseeNumber().serial() > 11_000) {
                throw new IllegalStateException("the file is torn");
              }
            })
            .iterator();

    assertThatThrownBy(() -> load.load(TestRegister.actOn(place, DAY), breaking, done -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the file is torn");

    for (String table : List.of("resident", "resident_history")) {
      assertThat(numbers(place, "select count(*) from " + table))
          .as(table)
          .containsExactly((long) FIRST_CHUNK);
    }
    assertThat(numbers(place, "select count(*) from act")).containsExactly(1L);
    assertThat(numbers(place, "select count(*) from household")).containsExactly(FIRST_CHUNK / 3L);
  }

  @Test
  void whoBelongsToAnotherMunicipalityIsNotEntered() {
    MunicipalityCode place = MunicipalityCode.of("131041");
    MunicipalityCode other = MunicipalityCode.of("131059");

    assertThatThrownBy(() ->
            load.load(TestRegister.actOn(place, DAY), people(other, 3).iterator(), done -> {}))
        .hasStackTraceContaining("row-level security");

    assertThat(numbers(other, "select count(*) from resident")).containsExactly(0L);
    assertThat(numbers(place, "select count(*) from act")).containsExactly(0L);
  }

  private List<Long> numbers(MunicipalityCode place, String sql) {
    return store.within(Seal.of(place), () -> store.sql().sql(sql).query(Long.class).list());
  }

  private static List<ResidentRecord> people(MunicipalityCode place, int count) {
    Address address = Samples.addressIn(place, "１番５号");
    return LongStream.range(0, count)
        .mapToObj(i -> {
          String[] relationships = {"世帯主", "妻", "子"};
          return in(place, address, Samples.record(i + 1, i / 3 + 1, relationships[(int) (i % 3)]));
        })
        .toList();
  }

  private static ResidentRecord in(MunicipalityCode place, Address address, ResidentRecord person) {
    return new ResidentRecord(
        place,
        person.addresseeNumber(),
        person.householdNumber(),
        person.status(),
        person.names(),
        person.birth(),
        person.sex(),
        person.relationship(),
        person.citizenship(),
        address,
        person.becameResidentOn(),
        person.addressFixedOn(),
        person.previousAddress(),
        person.residentCode(),
        person.individualNumber(),
        person.removal());
  }
}
