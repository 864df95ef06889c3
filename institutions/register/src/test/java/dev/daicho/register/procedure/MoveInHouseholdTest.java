package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.TestMoveIn.ADDRESS;
import static dev.daicho.register.procedure.TestMoveIn.MOVED;
import static dev.daicho.register.procedure.TestRegister.UTSUNOMIYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.register.Household;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link MoveIn}: the household that people make or join. */
class MoveInHouseholdTest {

  private final TestMoveIn moves = new TestMoveIn();
  private final TestRegister town = moves.town;

  @Test
  void testFailure_aHouseholdWithoutAHeadOrWithTwo() {
    assertRefused(
        town,
        () -> moves.file(List.of(Samples.newcomer("妻")), ADDRESS, null, MOVED),
        "household-has-head");
    assertRefused(
        town,
        () ->
            moves.file(
                List.of(Samples.newcomer("世帯主"), Samples.newcomer("世帯主")), ADDRESS, null, MOVED),
        "household-has-head");
  }

  @Test
  void testFailure_nobody() {
    assertThat(refusing(moves.file(List.of(), ADDRESS, null, MOVED)))
        .containsExactlyInAnyOrder("people-named", "household-has-head");
    Household family = town.family(MOVED, "世帯主");
    assertRefused(
        town,
        () -> moves.join(List.of(), family, family.residents().getFirst().address()),
        "people-named");
  }

  @Test
  void testFailure_thePersonTwiceInOneFiling() {
    Newcomer head = Samples.newcomer("世帯主");
    Newcomer again = Samples.newcomer("子", Samples.codeOf(head));
    assertRefused(
        town, () -> moves.file(List.of(head, again), ADDRESS, null, MOVED), "people-named");
  }

  @Test
  void testSuccess_joiningAHousehold() {
    Household family = town.family(MOVED, "世帯主", "妻");

    Household joined = moves.join(List.of(Samples.newcomer("子")), family, ADDRESS).orElseThrow();

    assertThat(joined.number()).isEqualTo(family.number());
    assertThat(joined.residents())
        .extracting(member -> member.relationship().words())
        .containsExactly("世帯主", "妻", "子");
    assertThat(town.history(family.residents().getFirst())).hasSize(1);
  }

  @Test
  void testFailure_joiningAsItsHead() {
    Household family = town.family(MOVED, "世帯主");
    assertRefused(
        town,
        () -> moves.join(List.of(Samples.newcomer("世帯主")), family, ADDRESS),
        "household-has-head");
  }

  @Test
  void testFailure_joiningAHouseholdThatIsNot() {
    Household none =
        new Household(dev.daicho.numbers.HouseholdNumber.fromSerial(99_999_999_999L), List.of());
    assertRefused(
        town, () -> moves.join(List.of(Samples.newcomer("子")), none, ADDRESS), "resident-now");
  }

  @Test
  void testFailure_joiningAHouseholdThatLivesElsewhere() {
    Household family = town.family(MOVED, "世帯主");
    assertRefused(
        town,
        () ->
            moves.join(List.of(Samples.newcomer("子")), family, Samples.addressIn(UTSUNOMIYA, "９番")),
        "lives-with-household");
  }
}
