package dev.daicho.network.move;

import static dev.daicho.network.move.TestMoves.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.numbers.MunicipalityCode;
import org.junit.jupiter.api.Test;

class DeleteMoveOutDataTest {

  private static final MunicipalityCode TO = MunicipalityCode.of("042021");

  private final TestMoves moves = new TestMoves(PLANNED.plusDays(1));
  private final DeleteMoveOutData job =
      new DeleteMoveOutData(
          TestNetwork.keepers().steward(Level.MUNICIPALITY.keeper()), moves.arrivals());

  /** 1 April and 30 days: 1 May; the day on which they have passed: 2 May; deleted: 3 May. */
  @Test
  void keptUntilTheThirtyFirstDay_deletedOnTheNext_andOnlyOnce() {
    moves.leaving(MunicipalityCode.of("032026"), TO, "世帯主", "妻");
    moves.network().carry();

    job.delete(PLANNED.plusDays(30));
    assertThat(moves.arrivals().expected(TO)).hasSize(2);
    job.delete(PLANNED.plusDays(31));
    assertThat(moves.arrivals().expected(TO)).hasSize(2);
    assertThat(job.delete(PLANNED.plusDays(32))).isGreaterThanOrEqualTo(2);
    assertThat(moves.arrivals().expected(TO)).isEmpty();
    assertThat(job.delete(PLANNED.plusDays(32))).isZero();
  }
}
