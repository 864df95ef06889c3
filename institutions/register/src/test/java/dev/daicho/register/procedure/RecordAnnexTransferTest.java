package dev.daicho.register.procedure;

import static dev.daicho.register.AnnexSamples.APRIL;
import static dev.daicho.register.AnnexSamples.AT;
import static dev.daicho.register.AnnexSamples.HERE;
import static dev.daicho.register.AnnexSamples.MARCH;
import static dev.daicho.register.AnnexSamples.OYAMA;
import static dev.daicho.register.AnnexSamples.SHIBUYA;
import static dev.daicho.register.AnnexSamples.home;
import static dev.daicho.register.AnnexSamples.lives;
import static dev.daicho.register.AnnexSamples.somebody;
import static dev.daicho.register.AnnexSamples.stays;
import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static dev.daicho.register.procedure.TestAnnexes.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexLine;
import dev.daicho.register.AnnexPerson;
import dev.daicho.register.AnnexTransfer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordAnnexTransferTest {

  private final TestAnnexes annexes = new TestAnnexes();
  private final ResidentCode code = TestRegister.freshCode();
  private final AnnexPerson hanako = somebody(code);

  private AnnexTransfer transfer(AnnexPerson whose) {
    return new AnnexTransfer(
        OYAMA, APRIL, whose, List.of(new AnnexLine(home(OYAMA, MARCH), OYAMA, AT)), AT);
  }

  private Outcome<Annex> record(AnnexTransfer transfer) {
    return annexes.town.file(
        new RecordAnnexTransfer(annexes.book), new RecordAnnexTransfer.Filing(transfer), TODAY);
  }

  @Test
  void testSuccess_theAnnexComesWithItsRow_once() {
    Annex annex = record(transfer(hanako)).orElseThrow();
    assertThat(stays(annex)).containsExactly(home(OYAMA, MARCH));
    assertThat(annexes.told(annex).getFirst().type()).isEqualTo("annex-entered");
    Map<String, Long> before = annexes.town.rows(HERE);
    assertThat(record(transfer(hanako)).orElseThrow()).isEqualTo(annex);
    assertThat(annexes.town.rows(HERE)).isEqualTo(before);
  }

  @Test
  void testSuccess_whatWasHeardMeanwhileStays() {
    annexes.record(lives(SHIBUYA, hanako, APRIL, 1)).orElseThrow();
    Annex annex = record(transfer(hanako)).orElseThrow();
    assertThat(stays(annex)).containsExactly(home(OYAMA, MARCH), home(SHIBUYA, APRIL));
    assertThat(annexes.of(code)).hasSize(1);
  }

  @Test
  void testSuccess_backToWhereItWas_anotherAnnexBegins() {
    Annex first = annexes.record(lives(OYAMA, hanako, MARCH, 0)).orElseThrow().orElseThrow();
    annexes
        .town
        .file(
            new TransferAnnex(annexes.book),
            new TransferAnnex.Filing(first.number(), "栃木県小山市中央町一丁目", "見本　次郎", APRIL),
            TODAY)
        .orElseThrow();
    Annex second = record(transfer(hanako)).orElseThrow();
    assertThat(second.number()).isNotEqualTo(first.number());
    assertThat(second.current()).isTrue();
    assertThat(annexes.of(code)).hasSize(2);
  }

  @Test
  void testFailure_aDomicileElsewhere() {
    assertRefused(
        annexes.town, () -> record(transfer(hanako.in("栃木県小山市中央町一丁目", "見本　次郎"))), "domicile-here");
  }
}
