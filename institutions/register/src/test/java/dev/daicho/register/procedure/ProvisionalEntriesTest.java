package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.TestEntries.DECIDED;
import static dev.daicho.register.procedure.TestEntries.FILED;
import static dev.daicho.register.procedure.TestEntries.MOKA;
import static dev.daicho.register.procedure.TestEntries.OFFICER;
import static dev.daicho.register.procedure.TestEntries.deciding;
import static dev.daicho.register.procedure.TestEntries.entering;
import static dev.daicho.register.procedure.TestEntries.filing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Household;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Snapshot;
import dev.daicho.register.disclosure.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProvisionalEntriesTest {

  private final TestEntries desk = new TestEntries();
  private final ProvisionalEntries entries = desk.entries();
  private final TestRegister town = desk.town();

  @Test
  void testSuccess_decided_theActIsFiledThenAndProcessedNow() {
    Newcomer head = Samples.newcomer("世帯主");
    ProvisionalEntry entry = entries.enter(filing(head), entering()).orElseThrow();

    DecideEntry.Decided decided = entries.decide(entry.number(), deciding()).orElseThrow();

    ResidentRecord record = ((Household) decided.result()).residents().getFirst();
    Snapshot row = town.newest(record);
    assertThat(row.record().residentCode()).isEqualTo(head.residentCode());
    assertThat(row.change().filedOn()).isEqualTo(FILED);
    assertThat(row.change().processedAt()).isEqualTo(deciding().at());
    assertThat(row.change().account()).isEqualTo(OFFICER.account());
    assertThat(decided.entry().state()).isEqualTo(ProvisionalEntry.State.DECIDED);
    assertThat(decided.entry().decidedBy()).isEqualTo(OFFICER.account());
    assertThat(decided.entry().decidedAt()).isEqualTo(deciding().at());
    assertThat(decided.entry().actNumber()).isEqualTo(row.change().actNumber());
    assertThat(desk.numbers()).doesNotContain(entry.number());
    assertThat(town.logged(MOKA))
        .anySatisfy(logged -> {
          assertThat(logged.act()).isEqualTo("decide-entry");
          assertThat(logged.outcome()).isEqualTo("accepted");
        });
  }

  @Test
  void testSuccess_eachEntryNamesTheActThatCameOfIt() {
    ProvisionalEntry one = entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();
    ProvisionalEntry two = entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();

    Long second = entries.decide(two.number(), deciding()).orElseThrow().entry().actNumber();
    Long first = entries.decide(one.number(), deciding()).orElseThrow().entry().actNumber();

    assertThat(first).isNotNull().isNotEqualTo(second);
  }

  @Test
  void testSuccess_aRehearsalTellsWhatWouldHappen_andLeavesTheEntryWaiting() {
    ProvisionalEntry entry =
        entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();
    Map<String, Long> before = town.rows(MOKA);

    assertThat(entries.rehearse(entry.number(), deciding())).isInstanceOf(Outcome.Accepted.class);

    assertThat(town.rows(MOKA)).isEqualTo(before);
    assertThat(desk.read(entry).state()).isEqualTo(ProvisionalEntry.State.ENTERED);
  }

  @Test
  void testFailure_refusedAtDecision_itWaitsOnWithWhatStoodInTheWay() {
    Newcomer person = Samples.newcomer("世帯主");
    ProvisionalEntry first = entries.enter(filing(person), entering()).orElseThrow();
    ProvisionalEntry again = entries.enter(filing(person), entering()).orElseThrow();
    entries.decide(first.number(), deciding()).orElseThrow();
    Map<String, Long> before = town.rows(MOKA);

    assertThat(refusing(entries.decide(again.number(), deciding())))
        .containsExactly("not-registered-here");

    assertThat(town.rows(MOKA)).isEqualTo(before);
    ProvisionalEntry waiting = desk.read(again);
    assertThat(waiting.state()).isEqualTo(ProvisionalEntry.State.ENTERED);
    assertThat(waiting.refusals()).extracting(Refusal::rule).containsExactly("not-registered-here");
    assertThat(waiting.refusals().getFirst().message().ja()).contains("既に");
    assertThat(waiting.refusals().getFirst().message().en()).isNotBlank();
    assertThat(desk.numbers()).contains(again.number());
  }

  @Test
  void testFailure_aContractorDecidesOrRejects_nothingIsNotedOnTheEntry() {
    ProvisionalEntry entry =
        entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();

    assertThat(refusing(entries.decide(entry.number(), entering())))
        .containsExactly("only-staff-decide");
    assertThat(refusing(entries.reject(entry.number(), "理由", entering())))
        .containsExactly("only-staff-decide");

    assertThat(desk.read(entry)).isEqualTo(entry);
  }

  @Test
  void testFailure_lookedAtFromAnotherMunicipality_orWithoutAPurpose() {
    ProvisionalEntry entry =
        entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();
    Actor stranger = TestRegister.officerOf(MunicipalityCode.of("092088"));

    assertThat(entries.read(stranger, MOKA, "届出の処理", entry.number()))
        .isInstanceOf(Answer.Refused.class);
    assertThat(entries.waiting(OFFICER, MOKA, " ", 10)).isInstanceOf(Answer.Refused.class);
    assertThat(town.logged(MOKA).getFirst().outcome()).startsWith("refused");
    assertThat(entries.read(OFFICER, MOKA, "届出の処理", Long.MAX_VALUE))
        .isInstanceOf(Answer.Nothing.class);
  }

  @Test
  void testSuccess_whoeverLooksIsInTheLog() {
    ProvisionalEntry entry =
        entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();

    entries.read(OFFICER, MOKA, "審査", entry.number());

    TestRegister.Logged logged = town.logged(MOKA).getFirst();
    assertThat(logged.act()).isEqualTo("ask-page");
    assertThat(logged.purpose()).isEqualTo("審査");
    assertThat(logged.detail()).contains("entry " + entry.number());
  }

  @Test
  void testSuccess_anEntryOfOneMunicipalityIsNoneOfAnother() {
    MunicipalityCode ohtawara = MunicipalityCode.of("092100");
    ProvisionalEntry entry =
        entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();

    assertThat(refusing(entries.decide(entry.number(), TestRegister.actOn(ohtawara, DECIDED))))
        .containsExactly("entered-once-decided");
    assertThat(desk.read(entry).state()).isEqualTo(ProvisionalEntry.State.ENTERED);
  }
}
