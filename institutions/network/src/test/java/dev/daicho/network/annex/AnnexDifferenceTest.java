package dev.daicho.network.annex;

import static dev.daicho.network.annex.TestAnnexNetwork.SHIBUYA;
import static dev.daicho.network.annex.TestAnnexNetwork.somebody;
import static dev.daicho.register.procedure.TestRegister.actOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.network.Information;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.network.procedure.RepairDifference;
import dev.daicho.network.reconcile.Comparison;
import dev.daicho.network.reconcile.Reconcile;
import dev.daicho.network.reconcile.RegisteredAnnexes;
import dev.daicho.network.reconcile.Tally;
import dev.daicho.network.record.AnnexRecord;
import dev.daicho.network.record.Change;
import dev.daicho.network.record.RecordBook;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Annex;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.ReportDeath;
import dev.daicho.register.procedure.TestRegister;
import dev.daicho.register.store.AnnexRollCall;
import dev.daicho.register.store.RollCall;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Annexes that a level has wrong: found by reconciliation, said again by a repair. */
class AnnexDifferenceTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 10);

  private final TestAnnexNetwork towns = new TestAnnexNetwork(TODAY);
  private final TestNetwork network = towns.network();
  private final ResidentCode code = TestRegister.freshCode();
  private final AnnexRollCall roll =
      new AnnexRollCall(TestNetwork.keepers().loader(RegisterKeeper.KEEPER));
  private final Reconcile reconcile =
      new Reconcile(
          new RollCall(TestNetwork.keepers().loader(RegisterKeeper.KEEPER)),
          roll,
          TestNetwork.keepers(),
          network.relay(),
          network.clock());
  private final KeeperStore municipal = TestNetwork.keepers().store(Level.MUNICIPALITY.keeper());
  private final Desk desk = new Desk(municipal, new AuditLog(municipal, () -> new byte[16]));
  private final RepairDifference<AnnexRecord> repair =
      new RepairDifference<>(
          new RegisteredAnnexes(roll),
          towns.book(Level.MUNICIPALITY),
          network.relay().journal(Level.MUNICIPALITY));

  /** Somebody who lives in Shibuya, whose annex another municipality keeps. */
  private ResidentRecord resident(String domicile) {
    ResidentRecord person = towns.movesIn(SHIBUYA, somebody(domicile, code), MARCH);
    towns.carry();
    return person;
  }

  private String subject(MunicipalityCode domicile) {
    return "annex/" + Objects.requireNonNull(towns.annex(domicile, code)).number();
  }

  private static int spoil(Level level, MunicipalityCode municipality, String set, String subject) {
    KeeperStore store = TestNetwork.keepers().store(level.keeper());
    return store.within(
        level.sealOf(municipality),
        () ->
            store
                .sql()
                .sql("update annex_identity set " + set + " where issuer = ? and subject = ?")
                .params(municipality.digits(), subject)
                .update());
  }

  private List<String> found(MunicipalityCode municipality) {
    return reconcile.compare(municipality).differences().stream()
        .map(one ->
            "%s %s %s %s %s"
                .formatted(
                    one.information(),
                    one.level(),
                    one.kind(),
                    one.subject(),
                    new TreeSet<>(one.items())))
        .toList();
  }

  private Outcome<AnnexRecord> repair(
      MunicipalityCode municipality, String subject, @Nullable AnnexRecord surplus) {
    return desk.file(
        repair, new RepairDifference.Filing<>(subject, surplus), actOn(municipality, TODAY));
  }

  private AnnexRecord at(Level level, MunicipalityCode municipality, String subject) {
    return towns
        .book(level)
        .find(level.sealOf(municipality), new RecordBook.Key(municipality.digits(), subject))
        .orElseThrow();
  }

  // A municipality of its own for each, since registers are shared by all tests.
  @ParameterizedTest
  @CsvSource({
    "MUNICIPALITY, 092045, 栃木県佐野市高砂町１番地",
    "PREFECTURE, 092061, 栃木県日光市今市本町１番地",
    "NATION, 092096, 栃木県真岡市荒町５１９１番地"
  })
  void testSuccess_whatALevelHasWrongIsNamed_andSaidAgainFromBelow(
      Level level, String municipality, String domicile) {
    MunicipalityCode place = MunicipalityCode.of(municipality);
    resident(domicile);
    String annex = subject(place);
    assertThat(found(place)).isEmpty();
    assertThat(spoil(level, place, "name = '誤り', address = null", annex)).isOne();
    assertThat(found(place))
        .containsExactly("ANNEX " + level + " DIFFERS " + annex + " [address, name]");

    AnnexRecord said = repair(place, annex, null).orElseThrow();
    Comparison after = reconcile.compare(place);
    assertThat(after.differences()).isEmpty();
    assertThat(after.tally(Information.ANNEX)).isEqualTo(new Tally(1, 1, 1, 1));
    assertThat(after.tally(Information.RESIDENT)).isEqualTo(Tally.NONE);
    for (Level every : Level.values()) {
      assertThat(at(every, place, annex).identity()).isEqualTo(said.identity());
    }
    KeeperStore store = TestNetwork.keepers().store(level.keeper());
    assertThat(
            store.within(
                level.sealOf(place),
                () ->
                    store
                        .sql()
                        .sql(
                            "select address is null from annex_identity_past where issuer = ? and name = '誤り'")
                        .param(place.digits())
                        .query(Boolean.class)
                        .list()))
        .as("what was wrong stays in the past")
        .containsExactly(true);
  }

  @Test
  void testSuccess_oneThatIsMissingIsEntered_oneTooManyIsRemoved() {
    MunicipalityCode place = MunicipalityCode.of("092118");
    resident("栃木県矢板市本町５番");
    String annex = subject(place);
    assertThat(spoil(Level.PREFECTURE, place, "subject = 'annex/987654'", annex)).isOne();
    assertThat(found(place))
        .extracting(one -> one.substring(0, one.indexOf('[') - 1))
        .containsExactlyInAnyOrder(
            "ANNEX PREFECTURE SURPLUS annex/987654", "ANNEX PREFECTURE MISSING " + annex);

    repair(place, annex, null).orElseThrow();
    repair(place, "annex/987654", at(Level.PREFECTURE, place, "annex/987654")).orElseThrow();
    assertThat(found(place)).isEmpty();
    assertThat(at(Level.PREFECTURE, place, annex).change()).isEqualTo(Change.ENTERED);
    assertThat(at(Level.NATION, place, "annex/987654").change()).isEqualTo(Change.REMOVED);
  }

  @Test
  void testSuccess_aRemovedAnnexAgrees_untilALevelTakesItForAStandingOne() {
    MunicipalityCode place = MunicipalityCode.of("092142");
    ResidentRecord person = resident("栃木県さくら市氏家２７７１番地");
    towns
        .register()
        .desk()
        .file(
            towns.register().procedures().reportDeath(),
            new ReportDeath.Filing(person.addresseeNumber(), TODAY, TODAY, null),
            actOn(SHIBUYA, TODAY))
        .orElseThrow();
    towns.carry();
    Annex annex = Objects.requireNonNull(towns.annex(place, code));
    assertThat(annex.current()).isFalse();
    assertThat(found(place)).isEmpty();
    assertThat(spoil(Level.NATION, place, "change = 2", "annex/" + annex.number())).isOne();
    assertThat(found(place))
        .containsExactly("ANNEX NATION DIFFERS annex/" + annex.number() + " [change]");
    repair(place, "annex/" + annex.number(), null).orElseThrow();
    assertThat(found(place)).isEmpty();
    assertThat(at(Level.NATION, place, "annex/" + annex.number()).current()).isFalse();
  }

  @Test
  void testFailure_oneThatNobodyKnows_orWithoutAReason() {
    MunicipalityCode place = MunicipalityCode.of("092100");
    resident("栃木県大田原市本町一丁目４番");
    String annex = subject(place);
    assertThat(repair(place, "annex/888888", null)).isInstanceOf(Outcome.Refused.class);
    assertThat(repair(place, "annex/888888x", null)).isInstanceOf(Outcome.Refused.class);
    Act act = actOn(place, TODAY);
    assertThat(
            desk.file(
                repair,
                new RepairDifference.Filing<AnnexRecord>(annex, null),
                new Act(act.who(), place, act.filedOn(), act.at(), " ")))
        .isInstanceOf(Outcome.Refused.class);
  }
}
