package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Snapshot;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompleteMoveOutTest {

  private static final LocalDate CAME = LocalDate.of(2027, 12, 1);
  private static final LocalDate LEAVES = LocalDate.of(2028, 2, 29);

  private final TestRegister town = new TestRegister(TestTown.clockAt(CAME));

  @Test
  void testSuccess_nobodyTheDayBefore_everybodyOnTheDay_nobodyAgain() {
    MunicipalityCode ashikaga = MunicipalityCode.of("092029");
    Household family = town.family(ashikaga, CAME, "世帯主", "妻");
    plan(family, "栃木県小山市", LEAVES, 0, 1);
    ResidentRecord head = family.residents().getFirst();

    assertThat(complete(ashikaga, LEAVES.minusDays(1))).isZero();
    assertThat(town.newest(head).record().status()).isEqualTo(ResidentStatus.MOVING_OUT);

    assertThat(complete(ashikaga, LEAVES)).isEqualTo(2);

    Snapshot newest = town.newest(head);
    assertThat(newest.record().status()).isEqualTo(ResidentStatus.MOVED_OUT);
    assertThat(newest.change().cause()).isEqualTo(ChangeCause.MOVE_OUT);
    assertThat(newest.change().eventOn()).isEqualTo(LEAVES);
    assertThat(newest.historyNumber()).isEqualTo(3);
    assertThat(town.newest(family.residents().get(1)).change().actNumber())
        .isEqualTo(newest.change().actNumber());
    assertThat(town.notices(head))
        .extracting(ToldNotice::type)
        .containsExactly("resident-entered", "move-out-planned", "resident-removed");
    assertThat(town.logged(ashikaga).getFirst().act()).isEqualTo("complete-move-out");
    assertThat(complete(ashikaga, LEAVES)).isZero();
  }

  @Test
  void testSuccess_aDayMissedIsMadeUpFor_withThePlannedDayAsTheEvent() {
    MunicipalityCode tochigi = MunicipalityCode.of("092037");
    Household family = town.family(tochigi, CAME, "世帯主");
    plan(family, "ドイツ", LEAVES, 0);

    assertThat(complete(tochigi, LEAVES.plusDays(3))).isEqualTo(1);

    assertThat(town.newest(family.residents().getFirst()).change().eventOn()).isEqualTo(LEAVES);
  }

  @Test
  void testSuccess_whoStaysAloneBecomesHead() {
    MunicipalityCode sano = MunicipalityCode.of("092045");
    Household family = town.family(sano, CAME, "世帯主", "妻");
    plan(family, "栃木県小山市", LEAVES, 0);

    assertThat(complete(sano, LEAVES)).isEqualTo(1);

    assertThat(town.newest(family.residents().get(1)).record().relationship())
        .isEqualTo(Relationship.HEAD);
  }

  @Test
  void testSuccess_departuresForDifferentPlacesAreDifferentActs() {
    MunicipalityCode kanuma = MunicipalityCode.of("092053");
    Household family = town.family(kanuma, CAME, "世帯主", "妻", "子");
    plan(family, "栃木県小山市", LEAVES, 1);
    plan(family, "東京都千代田区", LEAVES, 2);

    assertThat(complete(kanuma, LEAVES)).isEqualTo(2);

    assertThat(town.newest(family.residents().get(1)).change().actNumber())
        .isNotEqualTo(town.newest(family.residents().get(2)).change().actNumber());
    assertThat(town.newest(family.residents().get(0)).record().relationship())
        .isEqualTo(Relationship.HEAD);
  }

  @Test
  void testSuccess_atMostAHundredHouseholdsAtOnce() {
    MunicipalityCode nikko = MunicipalityCode.of("092061");
    for (int i = 0; i < 101; i++) {
      plan(town.family(nikko, CAME, "世帯主"), "栃木県小山市", LEAVES, 0);
    }

    assertThat(complete(nikko, LEAVES)).isEqualTo(100);
    assertThat(complete(nikko, LEAVES)).isEqualTo(1);
    assertThat(complete(nikko, LEAVES)).isZero();
  }

  @Test
  void testFailure_aDayToCome() {
    MunicipalityCode ashikaga = MunicipalityCode.of("092029");
    assertRefused(
        town,
        ashikaga,
        () ->
            town.desk()
                .file(
                    town.procedures().completeMoveOut(),
                    new CompleteMoveOut.Filing(LEAVES.plusDays(1)),
                    TestRegister.actOn(ashikaga, LEAVES)),
        "event-not-in-future");
  }

  private int complete(MunicipalityCode municipality, LocalDate day) {
    return town.desk()
        .file(
            town.procedures().completeMoveOut(),
            new CompleteMoveOut.Filing(day),
            TestRegister.actOn(municipality, day))
        .orElseThrow();
  }

  private void plan(Household family, String destination, LocalDate leaves, int... indices) {
    MunicipalityCode municipality = family.residents().getFirst().municipality();
    town.desk()
        .file(
            town.procedures().moveOut(),
            new MoveOut.Filing(
                family.number(),
                java.util.Arrays.stream(indices)
                    .mapToObj(index -> family.residents().get(index).addresseeNumber())
                    .toList(),
                leaves,
                destination,
                List.of("ドイツ").contains(destination),
                false),
            TestRegister.actOn(municipality, leaves.minusDays(20)))
        .orElseThrow();
  }
}
