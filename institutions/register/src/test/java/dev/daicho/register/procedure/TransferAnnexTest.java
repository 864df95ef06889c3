package dev.daicho.register.procedure;

import static dev.daicho.register.AnnexSamples.HERE;
import static dev.daicho.register.AnnexSamples.MARCH;
import static dev.daicho.register.AnnexSamples.OYAMA;
import static dev.daicho.register.AnnexSamples.home;
import static dev.daicho.register.AnnexSamples.lives;
import static dev.daicho.register.AnnexSamples.somebody;
import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static dev.daicho.register.procedure.TestAnnexes.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexEnd;
import dev.daicho.register.AnnexPerson;
import dev.daicho.register.AnnexTransfer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TransferAnnexTest {

  private static final String NEW = "栃木県小山市中央町一丁目１番";

  private final TestAnnexes annexes = new TestAnnexes();
  private final ResidentCode code = TestRegister.freshCode();
  private final AnnexPerson hanako = somebody(code);

  private Outcome<Annex> transfer(long number, String domicile, LocalDate on) {
    return annexes.town.file(
        new TransferAnnex(annexes.book),
        new TransferAnnex.Filing(number, domicile, "見本　次郎", on),
        TODAY);
  }

  private Annex annex() {
    return annexes.record(lives(OYAMA, hanako, MARCH, 0)).orElseThrow().orElseThrow();
  }

  @Test
  void testSuccess_theAnnexEndsHere_andTheNewMunicipalityIsToldAllThatItSays() {
    Annex annex = annex();

    Annex removed = transfer(annex.number(), NEW, TODAY).orElseThrow();

    assertThat(removed.end()).isEqualTo(new AnnexEnd(AnnexEnd.Why.TRANSFER, TODAY, NEW));
    assertThat(annexes.of(code)).containsExactly(removed);
    assertThat(annexes.told(annex))
        .extracting(ToldNotice::type)
        .containsExactly("annex-entered", "annex-removed");
    ToldNotice told =
        annexes
            .town
            .journal()
            .about(Seal.of(HERE), AnnexTransfer.TYPE + "/" + annex.number(), 1)
            .getFirst();
    AnnexTransfer transfer = Json.mapper().readValue(told.body(), AnnexTransfer.class);
    assertThat(transfer.person()).isEqualTo(hanako.in(NEW, "見本　次郎"));
    assertThat(transfer.lines()).isEqualTo(annex.lines());
    assertThat(transfer.lines().getFirst().stay()).isEqualTo(home(OYAMA, MARCH));
  }

  @Test
  void testFailure_withinTheMunicipality_nowhere_noAnnex_twice_andTheDayNotYetCome() {
    Annex annex = annex();
    assertRefused(
        annexes.town, () -> transfer(annex.number(), "栃木県宇都宮市泉町３番", TODAY), "domicile-elsewhere");
    assertRefused(annexes.town, () -> transfer(annex.number(), "どこか", TODAY), "domicile-elsewhere");
    assertRefused(annexes.town, () -> transfer(Long.MAX_VALUE, NEW, TODAY), "annex-stands-here");
    assertRefused(
        annexes.town,
        () -> transfer(annex.number(), NEW, TODAY.plusDays(1)),
        "event-not-in-future");
    transfer(annex.number(), NEW, TODAY).orElseThrow();
    assertRefused(annexes.town, () -> transfer(annex.number(), NEW, TODAY), "annex-stands-here");
  }

  @Test
  void testFailure_whatTheResidenceStillTellsHereIsRefused() {
    Annex annex = annex();
    transfer(annex.number(), NEW, TODAY).orElseThrow();
    assertRefused(
        annexes.town,
        () -> annexes.record(lives(OYAMA, hanako, LocalDate.of(2026, 4, 1), 9)),
        "annex-stands-here");
  }
}
