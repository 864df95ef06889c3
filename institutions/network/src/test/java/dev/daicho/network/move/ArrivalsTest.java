package dev.daicho.network.move;

import static dev.daicho.network.move.TestMoves.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.MoveOutData;
import dev.daicho.register.disclosure.Answer;
import dev.daicho.register.disclosure.ExpectedMove;
import dev.daicho.register.disclosure.Inquiry;
import dev.daicho.register.disclosure.MoveInquiry;
import dev.daicho.register.disclosure.NumbersOnlyForNumberAffairs;
import dev.daicho.register.disclosure.Purpose;
import dev.daicho.register.procedure.TestRegister;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has been told beforehand, as the counter of a municipality hears of it. */
class ArrivalsTest {

  private static final MunicipalityCode FROM = MunicipalityCode.of("222038");
  private static final MunicipalityCode TO = MunicipalityCode.of("112089");
  private static final MunicipalityCode THIRD = MunicipalityCode.of("072036");

  private final TestMoves moves = new TestMoves(PLANNED.plusDays(1));
  private final MoveInquiry inquiry =
      new MoveInquiry(
          new Gate(
              moves.register().log(),
              TestTown.clockAt(PLANNED),
              List.of(new NumbersOnlyForNumberAffairs())),
          moves.register().register().residents(),
          moves.arrivals());

  private Answer<ExpectedMove> ask(MunicipalityCode here, MoveOutData of) {
    return inquiry.expected(
        new Inquiry.Asker(TestRegister.officerOf(here), Purpose.FILING.code()),
        of.from(),
        of.moveOut());
  }

  @Test
  void toldToWhomItIsFor_withoutACardOfOnesOwnToo_andForgottenThirtyDaysAfter() {
    moves.leaving(FROM, TO, "世帯主", "妻");
    moves.network().carry();
    MoveOutData data = moves.arrivals().expected(TO).getFirst();

    assertThat(ask(TO, data))
        .isInstanceOfSatisfying(
            Answer.Given.class,
            given ->
                assertThat(((ExpectedMove) given.value()).people())
                    .extracting(ExpectedMove.Person::holdsCard)
                    .containsExactly(true, false));
    assertThat(ask(THIRD, data)).isInstanceOf(Answer.Nothing.class);
    assertThat(ask(FROM, data)).isInstanceOf(Answer.Nothing.class);

    new DeleteMoveOutData(
            TestNetwork.keepers().steward(Level.MUNICIPALITY.keeper()), moves.arrivals())
        .delete(PLANNED.plusDays(32));

    assertThat(ask(TO, data)).isInstanceOf(Answer.Nothing.class);
    assertThat(moves.arrivals().ofMoveOut(TO, FROM, data.moveOut()).registeredMeanwhile())
        .as("that they were forgotten says nothing of where they live")
        .isFalse();
  }
}
