package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.OutcomeAssert.remarks;
import static dev.daicho.register.procedure.TestRegister.UTSUNOMIYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Address;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoveWithinTest {

  private static final LocalDate CAME = LocalDate.of(2026, 1, 15);
  private static final LocalDate MOVED = LocalDate.of(2026, 4, 1);
  private static final Address NEW = Samples.addressIn(UTSUNOMIYA, "７番２号");

  private final TestRegister town = new TestRegister(TestTown.clockAt(MOVED));

  @Test
  void testSuccess_theWholeHouseholdKeepsItsNumber() {
    Household family = town.family(CAME, "世帯主", "妻", "子");

    Household moved =
        file(family, all(family), new HouseholdChoice.OfTheirOwn(), null, MOVED.plusDays(14))
            .orElseThrow();

    assertThat(moved.number()).isEqualTo(family.number());
    assertThat(moved.residents()).hasSize(3);
    for (ResidentRecord member : moved.residents()) {
      List<Snapshot> history = town.history(member);
      assertThat(history).hasSize(2);
      assertThat(history.get(1).record())
          .isEqualTo(history.get(0).record().withAddress(NEW, MOVED));
      assertThat(member.becameResidentOn()).isEqualTo(CAME);
      assertThat(member.addressFixedOn()).isEqualTo(MOVED);
      assertThat(history.get(1).change().cause()).isEqualTo(ChangeCause.MOVE_WITHIN);
      assertThat(history.get(1).change().eventOn()).isEqualTo(MOVED);
      assertThat(history.get(1).change().filedOn()).isEqualTo(MOVED.plusDays(14));
      assertThat(town.notices(member))
          .extracting(ToldNotice::sequence, ToldNotice::type)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(1L, "resident-entered"),
              org.assertj.core.groups.Tuple.tuple(2L, "resident-record-corrected"));
      assertThat(town.notices(member).getLast().body()).contains("旭一丁目７番２号");
    }
    TestRegister.Logged logged = town.logged(UTSUNOMIYA).getFirst();
    assertThat(logged.act()).isEqualTo("move-within");
    assertThat(logged.outcome()).isEqualTo("accepted");
  }

  @Test
  void testSuccess_someMakeANewHousehold_whoIsLeftAloneBecomesHead() {
    Household family = town.family(CAME, "世帯主", "妻", "子");

    Outcome<Household> outcome =
        file(
            family,
            List.of(placed(family, 0, "世帯主"), placed(family, 2, "子")),
            new HouseholdChoice.OfTheirOwn(),
            null,
            MOVED);

    Household moved = outcome.orElseThrow();
    assertThat(remarks(outcome)).containsExactly("household-has-head");
    assertThat(moved.number()).isNotEqualTo(family.number());
    assertThat(moved.residents()).hasSize(2);
    Household left = town.register().residents().household(UTSUNOMIYA, family.number());
    assertThat(left.residents()).hasSize(1);
    assertThat(left.residents().getFirst().relationship()).isEqualTo(Relationship.HEAD);
    assertThat(left.residents().getFirst().address())
        .isEqualTo(family.residents().getFirst().address());
    assertThat(town.newest(left.residents().getFirst()).change().actNumber())
        .isEqualTo(town.newest(moved.residents().getFirst()).change().actNumber());
  }

  @Test
  void testSuccess_whoIsNotHeadMovesOut_theHeadStaysAsTheyAre() {
    Household family = town.family(CAME, "世帯主", "妻");

    Household moved =
        file(
                family,
                List.of(placed(family, 1, "世帯主")),
                new HouseholdChoice.OfTheirOwn(),
                null,
                MOVED)
            .orElseThrow();

    assertThat(moved.head()).isPresent();
    assertThat(town.history(family.residents().getFirst())).hasSize(1);
  }

  @Test
  void testSuccess_joiningAnotherHousehold() {
    Household family = town.family(CAME, "世帯主", "妻");
    Household other = town.family(CAME, "世帯主");
    moveAll(other, NEW);

    Household joined =
        file(
                family,
                List.of(placed(family, 1, "同居人")),
                new HouseholdChoice.Joining(other.number()),
                null,
                MOVED.plusDays(1))
            .orElseThrow();

    assertThat(joined.number()).isEqualTo(other.number());
    assertThat(joined.residents())
        .extracting(member -> member.relationship().words())
        .containsExactly("世帯主", "同居人");
  }

  @Test
  void testSuccess_allJoinAnother_theirHouseholdIsEmptyThen() {
    Household family = town.family(CAME, "世帯主", "妻");
    Household other = town.family(CAME, "世帯主");
    moveAll(other, NEW);

    file(
            family,
            List.of(placed(family, 0, "縁故者"), placed(family, 1, "縁故者")),
            new HouseholdChoice.Joining(other.number()),
            null,
            MOVED.plusDays(1))
        .orElseThrow();

    assertThat(town.register().residents().household(UTSUNOMIYA, family.number()).members())
        .isEmpty();
  }

  @Test
  void testFailure_theHeadLeavesTwoBehind() {
    Household family = town.family(CAME, "世帯主", "妻", "子");
    assertRefused(
        town,
        () ->
            file(
                family,
                List.of(placed(family, 0, "世帯主")),
                new HouseholdChoice.OfTheirOwn(),
                null,
                MOVED),
        "household-has-head");
  }

  @Test
  void testFailure_joiningTheirOwnHousehold() {
    Household family = town.family(CAME, "世帯主", "妻");
    assertThat(
            refusing(
                file(
                    family,
                    List.of(placed(family, 1, "妻")),
                    new HouseholdChoice.Joining(family.number()),
                    null,
                    MOVED)))
        .contains("household-is-another");
  }

  @Test
  void testFailure_joiningAHouseholdThatLivesElsewhere() {
    Household family = town.family(CAME, "世帯主", "妻");
    Household other = town.family(CAME, "世帯主");
    assertRefused(
        town,
        () ->
            file(
                family,
                List.of(placed(family, 1, "同居人")),
                new HouseholdChoice.Joining(other.number()),
                null,
                MOVED),
        "lives-with-household");
  }

  @Test
  void testFailure_somebodyOfAnotherHousehold_nobody_andTheSameTwice() {
    Household family = town.family(CAME, "世帯主", "妻");
    Household other = town.family(CAME, "世帯主");
    assertRefused(
        town,
        () ->
            file(
                family,
                List.of(placed(other, 0, "世帯主")),
                new HouseholdChoice.OfTheirOwn(),
                null,
                MOVED),
        "resident-now");
    assertThat(refusing(file(family, List.of(), new HouseholdChoice.OfTheirOwn(), null, MOVED)))
        .contains("people-named");
    assertRefused(
        town,
        () ->
            file(
                family,
                List.of(placed(family, 1, "世帯主"), placed(family, 1, "子")),
                new HouseholdChoice.OfTheirOwn(),
                null,
                MOVED),
        "people-named");
  }

  @Test
  void testFailure_twoHeadsInTheNewHousehold() {
    Household family = town.family(CAME, "世帯主", "妻");
    assertRefused(
        town,
        () ->
            file(
                family,
                List.of(placed(family, 0, "世帯主"), placed(family, 1, "世帯主")),
                new HouseholdChoice.OfTheirOwn(),
                null,
                MOVED),
        "household-has-head");
  }

  @Test
  void testFailure_toTheAddressTheyHave_alsoWithAnotherPostcode() {
    Household family = town.family(CAME, "世帯主");
    Address now = family.residents().getFirst().address();
    assertRefused(town, () -> moveTo(family, now), "address-changes");
    assertRefused(
        town,
        () -> moveTo(family, new Address(UTSUNOMIYA, now.town(), now.block(), null, null)),
        "address-changes");
  }

  @Test
  void testSuccess_anotherFlatInTheSameBuilding() {
    Household family = town.family(CAME, "世帯主");
    Address now = family.residents().getFirst().address();
    Address flat = new Address(UTSUNOMIYA, now.town(), now.block(), "旭ハイツ１０２号室", now.postcode());

    assertThat(moveTo(family, flat).orElseThrow().residents().getFirst().address()).isEqualTo(flat);
  }

  @Test
  void testFailure_elsewhere_lateWithoutAReason_beforeTheMove_beforeTheyCame() {
    Household family = town.family(CAME, "世帯主");
    assertRefused(
        town,
        () -> moveTo(family, Samples.addressIn(MunicipalityCode.of("092088"), "１番")),
        "address-in-municipality");
    assertRefused(
        town,
        () -> file(family, all(family), new HouseholdChoice.OfTheirOwn(), null, MOVED.plusDays(15)),
        "move-within-deadline");
    assertThat(
            refusing(
                file(
                    family,
                    all(family),
                    new HouseholdChoice.OfTheirOwn(),
                    null,
                    MOVED.minusDays(1))))
        .containsExactly("event-not-in-future", "filing-not-in-future");
    assertRefused(
        town,
        () ->
            town.file(
                town.procedures().moveWithin(),
                new MoveWithin.Filing(
                    family.number(),
                    all(family),
                    CAME.minusDays(1),
                    NEW,
                    new HouseholdChoice.OfTheirOwn(),
                    null),
                CAME),
        "event-after-residence");
  }

  @Test
  void testSuccess_lateWithAReason() {
    Household family = town.family(CAME, "世帯主");
    Outcome<Household> outcome =
        file(family, all(family), new HouseholdChoice.OfTheirOwn(), "多忙", MOVED.plusDays(15));
    assertThat(remarks(outcome)).containsExactly("move-within-deadline");
    assertThat(town.newest(family.residents().getFirst()).change().reason()).isEqualTo("多忙");
  }

  private Outcome<Household> file(
      Household from,
      List<Placement> people,
      HouseholdChoice choice,
      @Nullable String reason,
      LocalDate day) {
    return town.file(
        town.procedures().moveWithin(),
        new MoveWithin.Filing(from.number(), people, MOVED, NEW, choice, reason),
        day);
  }

  private Outcome<Household> moveTo(Household family, Address address) {
    return town.file(
        town.procedures().moveWithin(),
        new MoveWithin.Filing(
            family.number(), all(family), MOVED, address, new HouseholdChoice.OfTheirOwn(), null),
        MOVED);
  }

  private void moveAll(Household family, Address address) {
    moveTo(family, address).orElseThrow();
  }

  private static List<Placement> all(Household family) {
    List<Placement> all = new ArrayList<>();
    family
        .residents()
        .forEach(member -> all.add(new Placement(member.addresseeNumber(), member.relationship())));
    return all;
  }

  private static Placement placed(Household family, int index, String as) {
    return new Placement(family.residents().get(index).addresseeNumber(), new Relationship(as));
  }
}
