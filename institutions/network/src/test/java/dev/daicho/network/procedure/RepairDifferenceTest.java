package dev.daicho.network.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Information;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.network.reconcile.Comparison;
import dev.daicho.network.reconcile.Difference;
import dev.daicho.network.reconcile.Reconcile;
import dev.daicho.network.reconcile.RegisteredResidents;
import dev.daicho.network.reconcile.Tally;
import dev.daicho.network.record.Change;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.network.record.RecordBook;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.TestRegister;
import dev.daicho.register.store.AnnexRollCall;
import dev.daicho.register.store.RollCall;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepairDifferenceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private final TestNetwork network = new TestNetwork(DAY);
  private final TestRegister register = network.register();
  private final RollCall roll = new RollCall(TestNetwork.keepers().loader(RegisterKeeper.KEEPER));
  private final Reconcile reconcile =
      new Reconcile(
          roll,
          new AnnexRollCall(TestNetwork.keepers().loader(RegisterKeeper.KEEPER)),
          TestNetwork.keepers(),
          network.relay(),
          network.clock());
  private final KeeperStore municipal = TestNetwork.keepers().store(Level.MUNICIPALITY.keeper());
  private final Desk desk = new Desk(municipal, new AuditLog(municipal, () -> new byte[16]));
  private final RepairDifference<IdentityRecord> repair =
      new RepairDifference<>(
          new RegisteredResidents(roll),
          network.book(Level.MUNICIPALITY),
          network.relay().journal(Level.MUNICIPALITY));

  private ResidentRecord resident(MunicipalityCode municipality) {
    ResidentRecord person = register.family(municipality, DAY, "世帯主").residents().getFirst();
    network.relay().carry();
    return person;
  }

  private void spoil(Level level, MunicipalityCode municipality, String sql, Object... values) {
    KeeperStore store = TestNetwork.keepers().store(level.keeper());
    store.within(level.sealOf(municipality), () -> store.sql().sql(sql).params(values).update());
  }

  private Outcome<IdentityRecord> repair(
      MunicipalityCode municipality, AddresseeNumber person, @Nullable IdentityRecord surplus) {
    return desk.file(
        repair,
        new RepairDifference.Filing<>(person.digits(), surplus),
        TestRegister.actOn(municipality, DAY));
  }

  private List<String> found(Comparison comparison) {
    return comparison.differences().stream()
        .map(one -> one.level() + " " + one.kind() + " " + one.items())
        .toList();
  }

  @Test
  void testSuccess_anItemThatDiffersAboveIsSaidAgain_andTheFalseOneStaysInThePast() {
    MunicipalityCode place = MunicipalityCode.of("042021");
    ResidentRecord person = resident(place);
    assertThat(reconcile.compare(place).differences()).isEmpty();
    for (Level level : Level.values()) {
      spoil(
          level,
          place,
          "update identity set name = '誤り' where issuer = ? and subject = ?",
          place.digits(),
          person.addresseeNumber().digits());
      assertThat(found(reconcile.compare(place))).containsExactly(level + " DIFFERS [name]");
      repair(place, person.addresseeNumber(), null).orElseThrow();
      Comparison after = reconcile.compare(place);
      assertThat(after.differences()).isEmpty();
      assertThat(after.tally(Information.RESIDENT)).isEqualTo(new Tally(1, 1, 1, 1));
      KeeperStore store = TestNetwork.keepers().store(level.keeper());
      assertThat(
              store.within(
                  level.sealOf(place),
                  () ->
                      store
                          .sql()
                          .sql("select name from identity_past where issuer = ? and name = '誤り'")
                          .param(place.digits())
                          .query(String.class)
                          .list()))
          .hasSize(1);
    }
  }

  @Test
  void testSuccess_whoIsMissingAboveIsEntered_whoIsThereTooMuchIsRemoved() {
    MunicipalityCode place = MunicipalityCode.of("042030");
    ResidentRecord person = resident(place);
    AddresseeNumber nobody = AddresseeNumber.fromSerial(999_999);
    spoil(
        Level.NATION,
        place,
        "update identity set subject = ? where issuer = ? and subject = ?",
        nobody.digits(),
        place.digits(),
        person.addresseeNumber().digits());
    List<Difference> differences = reconcile.compare(place).differences();
    assertThat(differences)
        .extracting(one -> one.level() + " " + one.kind() + " " + one.subject())
        .containsExactlyInAnyOrder(
            "NATION MISSING " + person.addresseeNumber().digits(),
            "NATION SURPLUS " + nobody.digits());

    repair(place, person.addresseeNumber(), null).orElseThrow();
    IdentityRecord surplus =
        network
            .book(Level.NATION)
            .find(Seal.NATION, new RecordBook.Key(place.digits(), nobody.digits()))
            .orElseThrow();
    repair(place, nobody, surplus).orElseThrow();
    network.relay().carry();
    assertThat(network.at(Level.NATION, person).change()).isEqualTo(Change.ENTERED);
    assertThat(reconcile.compare(place).differences())
        .as("nobody is a resident too much")
        .isEmpty();
  }

  @Test
  void testFailure_whomNobodyKnows_orWithoutAReason() {
    MunicipalityCode place = MunicipalityCode.of("082031");
    ResidentRecord person = resident(place);
    assertThat(repair(place, AddresseeNumber.fromSerial(888_888), null))
        .isInstanceOf(Outcome.Refused.class);
    Act act = TestRegister.actOn(place, DAY);
    assertThat(
            desk.file(
                repair,
                new RepairDifference.Filing<IdentityRecord>(
                    person.addresseeNumber().digits(), null),
                new Act(act.who(), place, act.filedOn(), act.at(), " ")))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(network.told(person)).hasSize(1);
  }
}
