package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static dev.daicho.register.rule.VerdictAssert.assertNoted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.register.Change;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Removal;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Snapshot;
import dev.daicho.register.procedure.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotRegisteredHereTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final ResidentRecord RESIDENT = Samples.record(1, 1, "世帯主");

  @Test
  void nobodyIsFound_somebodyReturns() {
    assertMet(NotRegisteredHere.of(List.of(), DAY), NotRegisteredHere.class);
    assertNoted(of(movedOut(DAY)), NotRegisteredHere.class);
    assertNoted(of(RESIDENT.withStatus(ResidentStatus.REMOVED, null)), NotRegisteredHere.class);
  }

  @Test
  void notAResident_norOneMovingOut_norWhoDied_norWhoHadNotLeftYet_norTwoPeople() {
    assertBroken(of(RESIDENT), NotRegisteredHere.class);
    assertBroken(
        of(RESIDENT.withStatus(ResidentStatus.MOVING_OUT, movedOut(DAY).removal())),
        NotRegisteredHere.class);
    assertBroken(
        of(RESIDENT.withStatus(ResidentStatus.DECEASED, Removal.byDeath(DAY))),
        NotRegisteredHere.class);
    assertBroken(of(movedOut(DAY.plusDays(1))), NotRegisteredHere.class);
    assertBroken(
        NotRegisteredHere.of(List.of(row(movedOut(DAY)), row(Samples.record(2, 2, "世帯主"))), DAY),
        NotRegisteredHere.class);
  }

  @Test
  void whoHasANumberHasTheCodeItWasMadeFrom() {
    assertThat(NotRegisteredHere.ofCode(List.of(), null, null)).isEqualTo(Verdict.silent());
    assertThat(NotRegisteredHere.ofCode(List.of(), RESIDENT.residentCode(), null))
        .isEqualTo(Verdict.silent());
    assertThat(
            NotRegisteredHere.ofCode(
                List.of(row(movedOut(DAY))), null, RESIDENT.individualNumber()))
        .isEqualTo(Verdict.silent());
    assertBroken(
        NotRegisteredHere.ofCode(List.of(), null, RESIDENT.individualNumber()),
        NotRegisteredHere.class);
  }

  @Test
  void homonymsAreOnlyRemarked() {
    assertMet(NotRegisteredHere.ofHomonyms(List.of()), NotRegisteredHere.class);
    assertThat(
            assertNoted(
                    NotRegisteredHere.ofHomonyms(List.of(RESIDENT, RESIDENT)),
                    NotRegisteredHere.class)
                .en())
        .contains("2 people");
  }

  private static Verdict of(ResidentRecord found) {
    return NotRegisteredHere.of(List.of(row(found)), DAY);
  }

  private static ResidentRecord movedOut(LocalDate left) {
    return RESIDENT.withStatus(
        ResidentStatus.MOVED_OUT, new Removal(left, "小山市", false, null, null, null));
  }

  private static Snapshot row(ResidentRecord record) {
    return new Snapshot(
        1, record, new Change(1, ChangeCause.MOVE_OUT, DAY, DAY, Instant.EPOCH, "a", null, null));
  }
}
