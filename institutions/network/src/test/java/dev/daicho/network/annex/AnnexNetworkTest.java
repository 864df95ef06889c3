package dev.daicho.network.annex;

import static dev.daicho.network.annex.TestAnnexNetwork.DOMICILE;
import static dev.daicho.network.annex.TestAnnexNetwork.OYAMA;
import static dev.daicho.network.annex.TestAnnexNetwork.SHIBUYA;
import static dev.daicho.network.annex.TestAnnexNetwork.UTSUNOMIYA;
import static dev.daicho.network.annex.TestAnnexNetwork.somebody;
import static dev.daicho.register.procedure.TestRegister.actOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.notice.Receiver;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.record.AnnexRecord;
import dev.daicho.network.record.Change;
import dev.daicho.network.relay.Lines;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexChanged;
import dev.daicho.register.AnnexEnd;
import dev.daicho.register.AnnexIdentity;
import dev.daicho.register.AnnexNotice;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.ReportDeath;
import dev.daicho.register.procedure.Samples;
import dev.daicho.register.procedure.TestRegister;
import dev.daicho.register.procedure.TransferAnnex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AnnexNetworkTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 10);

  private final TestAnnexNetwork towns = new TestAnnexNetwork(TODAY);
  private final ResidentCode code = TestRegister.freshCode();

  private Annex annex() {
    return Objects.requireNonNull(towns.annex(UTSUNOMIYA, code));
  }

  private AnnexRecord at(Level level) {
    List<AnnexRecord> kept = towns.kept(level, UTSUNOMIYA, code);
    assertThat(kept).hasSize(1);
    return kept.getFirst();
  }

  @Test
  void whoMovesInElsewhereIsInTheAnnexAtTheDomicile_andAtTheThreeLevels() {
    ResidentRecord person = towns.movesIn(SHIBUYA, somebody(DOMICILE, code), MARCH);
    towns.carry();

    Annex annex = annex();
    assertThat(Objects.requireNonNull(annex.stay()).address()).isEqualTo(person.address().full());
    assertThat(annex.lines().getFirst().toldBy()).isEqualTo(SHIBUYA);
    for (Level level : Level.values()) {
      AnnexRecord kept = at(level);
      assertThat(kept.change()).isEqualTo(Change.ENTERED);
      assertThat(kept.subject()).isEqualTo("annex/" + annex.number());
      assertThat(kept.identity()).isEqualTo(AnnexIdentity.of(annex));
      assertThat(kept.changedOn()).isEqualTo(TODAY);
    }
  }

  @Test
  void whatMunicipalitiesTellEachOtherDoesNotGoUp() {
    towns.movesIn(SHIBUYA, somebody(DOMICILE, code), MARCH);
    towns.carry();
    assertThat(towns.network().held(Level.PREFECTURE, SHIBUYA)).isEmpty();
    assertThat(
            towns
                .network()
                .relay()
                .journal(Level.MUNICIPALITY)
                .about(Seal.of(UTSUNOMIYA), "annex/" + annex().number(), 1))
        .extracting(ToldNotice::type)
        .containsExactly("annex-entered");
  }

  @Test
  void aForeignResidentHasNone() {
    towns.movesIn(
        OYAMA,
        Samples.named(
            somebody(DOMICILE, code), somebody(DOMICILE, code).names(), Samples.FOREIGNER),
        MARCH);
    towns.carry();
    assertThat(towns.annex(UTSUNOMIYA, code)).isNull();
    assertThat(towns.kept(Level.NATION, UTSUNOMIYA, code)).isEmpty();
  }

  @Test
  void twoMunicipalities_theSecondHeardFirst() {
    Lines lines = towns.network().relay().lines();
    lines.takeOff(OYAMA, "operator");
    try {
      towns.movesIn(OYAMA, somebody(DOMICILE, code), MARCH);
      towns.movesIn(SHIBUYA, somebody(DOMICILE, code), APRIL);
      towns.carry();
      assertThat(annex().lines()).as("one line is off").hasSize(1);
    } finally {
      lines.putBack(OYAMA);
    }
    towns.carry();
    towns.carry();
    assertThat(annex().lines()).extracting(line -> line.toldBy()).containsExactly(OYAMA, SHIBUYA);
    assertThat(at(Level.NATION).identity().address()).startsWith("東京都渋谷区");
  }

  @Test
  void lostAndDoubledNoticesAreAppliedOnce() {
    ResidentRecord person = towns.movesIn(SHIBUYA, somebody(DOMICILE, code), MARCH);
    towns.carry();
    int lines = annex().lines().size();
    towns.annexes().replay();
    towns.network().relay().courier(Level.MUNICIPALITY).replay();
    towns.carry();
    assertThat(annex().lines()).hasSize(lines);
    assertThat(towns.register().annexBook().annexes().history(UTSUNOMIYA, annex().number()))
        .hasSize(1);

    // The second arrives and the first was lost: it is asked for again.
    towns.leavesTheCountry(person, APRIL);
    List<ToldNotice> told =
        towns
            .register()
            .journal()
            .about(Seal.of(SHIBUYA), AnnexNotice.SUBJECT + person.addresseeNumber().digits(), 1);
    assertThat(told).hasSize(2);
    Receiver out = Objects.requireNonNull(towns.annexes().receivers().get("network_annex_out"));
    out.receive(List.of(told.getLast()));
    towns.carry();
    assertThat(Objects.requireNonNull(annex().stay()).abroad()).isTrue();
  }

  @Test
  void whoLeavesTheCountryStaysReachable() {
    ResidentRecord person = towns.movesIn(SHIBUYA, somebody(DOMICILE, code), MARCH);
    towns.leavesTheCountry(person, APRIL);
    towns.carry();
    assertThat(Objects.requireNonNull(annex().stay()).since()).isEqualTo(APRIL);
    for (Level level : Level.values()) {
      assertThat(at(level).identity().address()).as("%s: 国外転出者", level).isNull();
      assertThat(at(level).current()).isTrue();
    }
  }

  @Test
  void aDeathRemovesIt() {
    ResidentRecord person = towns.movesIn(SHIBUYA, somebody(DOMICILE, code), MARCH);
    towns
        .register()
        .desk()
        .file(
            towns.register().procedures().reportDeath(),
            new ReportDeath.Filing(person.addresseeNumber(), APRIL, APRIL, null),
            actOn(SHIBUYA, APRIL))
        .orElseThrow();
    towns.carry();
    assertThat(Objects.requireNonNull(annex().end()).why()).isEqualTo(AnnexEnd.Why.DEATH);
    assertThat(at(Level.NATION).change()).isEqualTo(Change.REMOVED);
  }

  @Test
  void theDomicileGoesElsewhere_andTheAnnexWithIt() {
    ResidentRecord person = towns.movesIn(SHIBUYA, somebody(DOMICILE, code), MARCH);
    towns.carry();
    towns
        .register()
        .desk()
        .file(
            new TransferAnnex(towns.register().annexBook()),
            new TransferAnnex.Filing(annex().number(), "栃木県小山市中央町一丁目", "附票　次郎", APRIL),
            actOn(UTSUNOMIYA, TODAY))
        .orElseThrow();
    towns.carry();
    assertThat(annex().current()).isFalse();
    Annex there = Objects.requireNonNull(towns.annex(OYAMA, code));
    assertThat(there.lines()).isEqualTo(annex().lines());
    assertThat(there.person().headOfFamilyRegister()).isEqualTo("附票　次郎");
    assertThat(towns.kept(Level.NATION, OYAMA, code))
        .extracting(AnnexRecord::current)
        .containsExactlyInAnyOrder(true, false);

    // The municipality of residence has not heard of it: what it tells is refused, and kept.
    List<String> before = towns.annexes().refused().rules(UTSUNOMIYA);
    towns.leavesTheCountry(person, TODAY);
    towns.carry();
    List<String> refused = new ArrayList<>(towns.annexes().refused().rules(UTSUNOMIYA));
    before.forEach(refused::remove);
    assertThat(refused).containsExactly("annex-stands-here");
  }

  @Test
  void aDomicileThatNamesNoMunicipalityIsHeldVisibly_untilABetterOneComes() {
    ResidentRecord person = towns.movesIn(OYAMA, somebody("本籍不明", code), MARCH);
    towns.carry();
    String subject = AnnexNotice.SUBJECT + person.addresseeNumber().digits();
    assertThat(towns.annexes().unaddressed().subjects(OYAMA)).contains(subject);
    towns.leavesTheCountry(person, APRIL);
    towns.carry();
    towns.movesIn(OYAMA, somebody(DOMICILE, code), TODAY);
    towns.carry();
    assertThat(towns.annexes().unaddressed().subjects(OYAMA)).doesNotContain(subject);
    assertThat(annex().lines()).hasSize(1);
  }

  @Test
  void aVersionToComeIsHeld() {
    Receiver out = Objects.requireNonNull(towns.annexes().receivers().get("network_annex_out"));
    ToldNotice strange =
        new ToldNotice(
            OYAMA.digits(),
            AnnexNotice.SUBJECT + code.digits(),
            1,
            AnnexNotice.TYPE,
            2,
            towns.network().clock().instant(),
            "{}");
    out.receive(List.of(strange));
    assertThat(towns.held("network_annex_out", OYAMA))
        .contains("annex-notice: IllegalArgumentException");
    towns
        .network()
        .hear(
            Level.MUNICIPALITY,
            new ToldNotice(
                OYAMA.digits(),
                AnnexChanged.SUBJECT + code.digits(),
                1,
                "annex-entered",
                2,
                towns.network().clock().instant(),
                "{}"));
    assertThat(towns.network().held(Level.MUNICIPALITY, OYAMA))
        .contains("annex-entered: IllegalArgumentException");
  }
}
