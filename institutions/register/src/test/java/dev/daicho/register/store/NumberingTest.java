package dev.daicho.register.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberingTest {

  private final TestRegister town = new TestRegister(TestTown.clockAt(LocalDate.of(2026, 4, 1)));
  private final KeeperStore store = town.store();

  @Test
  void serialsBeginAtOneAndGoOn_pastABlock_eachMunicipalityItsOwn() {
    MunicipalityCode one = MunicipalityCode.of("122025");
    MunicipalityCode two = MunicipalityCode.of("122033");
    Numbering numbering = new Numbering(store);

    assertThat(serials(numbering, one, 2500))
        .hasSize(2500)
        .isSorted()
        .startsWith(1L)
        .endsWith(2500L);
    assertThat(serials(numbering, two, 1)).containsExactly(1L);
    assertThat(serials(numbering, one, 1)).containsExactly(2501L);
    assertThat(store.within(Seal.of(one), () -> numbering.nextHousehold(one)).serial())
        .isEqualTo(1);
  }

  @Test
  void aFilingThatIsUndoneTakesItsBlockAlong() {
    MunicipalityCode place = MunicipalityCode.of("122041");
    Numbering numbering = new Numbering(store);

    List<Long> rehearsed = store.rehearsed(Seal.of(place), () -> take(numbering, place, 3));

    assertThat(rehearsed).containsExactly(1L, 2L, 3L);
    assertThat(serials(numbering, place, 3)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void whatAnUncommittedFilingHasReservedNobodyElseIsGiven() {
    MunicipalityCode place = MunicipalityCode.of("122050");
    Numbering numbering = new Numbering(store);
    serials(numbering, place, Numbering.BLOCK);

    store.within(
        Seal.of(place),
        () -> {
          assertThat(take(numbering, place, 1)).containsExactly(Numbering.BLOCK + 1L);
          return place;
        });
    assertThat(serials(numbering, place, 1)).containsExactly(Numbering.BLOCK + 2L);
  }

  @Test
  void twoProgramsNeverGiveTheSame() {
    MunicipalityCode place = MunicipalityCode.of("122068");
    Numbering one = new Numbering(store);
    Numbering other = new Numbering(store);
    List<Long> all = new ArrayList<>(serials(one, place, 5));
    all.addAll(serials(other, place, 5));
    all.addAll(serials(one, place, 2000));
    all.addAll(serials(other, place, 2000));

    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void aReserveForABulkLoadIsNobodyElses() {
    MunicipalityCode place = MunicipalityCode.of("122076");
    Numbering numbering = new Numbering(store);

    long first = Numbering.reserve(store, place, "addressee", 10_000);

    assertThat(first).isEqualTo(1);
    assertThat(serials(numbering, place, 1)).containsExactly(10_001L);
  }

  private List<Long> serials(Numbering numbering, MunicipalityCode municipality, int count) {
    return store.within(Seal.of(municipality), () -> take(numbering, municipality, count));
  }

  private static List<Long> take(Numbering numbering, MunicipalityCode municipality, int count) {
    List<Long> serials = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      serials.add(numbering.nextAddressee(municipality).serial());
    }
    return serials;
  }
}
