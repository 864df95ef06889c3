package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.TestRegister.actOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.numbers.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RejectEntryTest {

  private static final MunicipalityCode SAKURA = MunicipalityCode.of("092142");
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
  void testSuccess_itIsClosedWithTheReason_andNothingComesOfIt() {
    long entry = entered();
    Map<String, Long> before = town.rows(SAKURA);

    ProvisionalEntry rejected =
        entries.reject(entry, "本人確認ができないため", actOn(SAKURA, DAY)).orElseThrow();

    assertThat(rejected.state()).isEqualTo(ProvisionalEntry.State.REJECTED);
    assertThat(rejected.reason()).isEqualTo("本人確認ができないため");
    assertThat(rejected.decidedBy()).isEqualTo("officer@092142");
    assertThat(rejected.decidedAt()).isEqualTo(actOn(SAKURA, DAY).at());
    assertThat(rejected.actNumber()).isNull();
    assertThat(town.rows(SAKURA)).isEqualTo(before);
    assertThat(town.logged(SAKURA).getFirst().act()).isEqualTo("reject-entry");
  }

  @Test
  void testFailure_withoutAReason_twice_unknown_andDecidedAfterwards() {
    long entry = entered();
    assertThat(refusing(entries.reject(entry, "　", actOn(SAKURA, DAY))))
        .containsExactly("reason-stated");
    entries.reject(entry, "取下げ", actOn(SAKURA, DAY)).orElseThrow();
    assertThat(refusing(entries.reject(entry, "取下げ", actOn(SAKURA, DAY))))
        .containsExactly("entered-once-decided");
    assertThat(refusing(entries.reject(Long.MAX_VALUE, "取下げ", actOn(SAKURA, DAY))))
        .containsExactly("entered-once-decided");
    assertThat(refusing(entries.decide(entry, actOn(SAKURA, DAY))))
        .containsExactly("entered-once-decided");
  }

  private long entered() {
    return entries.enter(new CancelAct.Filing(1, "人違い"), actOn(SAKURA, DAY)).orElseThrow().number();
  }
}
