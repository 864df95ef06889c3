package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.TestEntries.FILED;
import static dev.daicho.register.procedure.TestEntries.MOKA;
import static dev.daicho.register.procedure.TestEntries.deciding;
import static dev.daicho.register.procedure.TestEntries.entering;
import static dev.daicho.register.procedure.TestEntries.filing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.numbers.MunicipalityCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmendEntryTest {

  private final TestEntries desk = new TestEntries();
  private final ProvisionalEntries entries = desk.entries();

  @Test
  void testSuccess_amendedAfterARefusal_thenDecided() {
    MoveIn.Filing wrong =
        new MoveIn.Filing(
            List.of(Samples.newcomer("妻")),
            FILED,
            Samples.addressIn(MOKA, "１番"),
            new HouseholdChoice.OfTheirOwn(),
            "東京都",
            null);
    ProvisionalEntry entry = entries.enter(wrong, entering()).orElseThrow();
    assertThat(refusing(entries.decide(entry.number(), deciding())))
        .containsExactly("household-has-head");

    ProvisionalEntry amended =
        entries.amend(entry.number(), filing(Samples.newcomer("世帯主")), entering()).orElseThrow();

    assertThat(amended.refusals()).isEmpty();
    entries.decide(entry.number(), deciding()).orElseThrow();
    assertThat(refusing(entries.amend(entry.number(), filing(Samples.newcomer("世帯主")), deciding())))
        .containsExactly("entered-once-decided");
  }

  @Test
  void testFailure_amendedIntoAnotherAct() {
    ProvisionalEntry entry =
        entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();
    assertThatThrownBy(
            () -> entries.amend(entry.number(), new CancelAct.Filing(1, "理由"), entering()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void testFailure_amendedByWhoDoesNotBelongThere() {
    ProvisionalEntry entry =
        entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();
    Actor stranger = TestRegister.officerOf(MunicipalityCode.of("092088"));

    assertThat(
            refusing(
                entries.amend(
                    entry.number(),
                    filing(Samples.newcomer("世帯主")),
                    new Act(stranger, MOKA, FILED, entering().at(), "届出の処理"))))
        .containsExactly("entered-at-the-counter");
    assertThat(desk.read(entry)).isEqualTo(entry);
  }
}
