package dev.daicho.network.relay;

import static dev.daicho.network.relay.TestRelay.DAY;
import static dev.daicho.network.relay.TestRelay.HERE;
import static dev.daicho.network.relay.TestRelay.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.network.record.Change;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.IdentityInformation;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.ChangeHouseholdHead;
import dev.daicho.register.procedure.ChangeIndividualNumber;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.procedure.MoveWithin;
import dev.daicho.register.procedure.Placement;
import dev.daicho.register.procedure.Samples;
import dev.daicho.register.procedure.TestRegister;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelayTest {

  private final TestRelay relay = new TestRelay();
  private final TestNetwork network = relay.network;
  private final TestRegister register = relay.register;

  @Test
  void aResidentIsKnownAtAllThreeLevels() {
    ResidentRecord person = relay.resident(HERE);
    assertThat(network.knows(Level.NATION, person)).isFalse();
    network.relay().carry();
    for (Level level : Level.values()) {
      IdentityRecord kept = network.at(level, person);
      assertThat(kept.change()).isEqualTo(Change.ENTERED);
      assertThat(kept.cause()).isEqualTo(ChangeCause.MOVE_IN);
      assertThat(kept.eventOn()).isEqualTo(DAY);
      assertThat(kept.identity()).isEqualTo(IdentityInformation.of(person));
    }
  }

  @Test
  void eachChangeIsKeptBehindTheNewest() {
    ResidentRecord person = relay.resident(HERE);
    relay.moveOut(person);
    network.relay().carry();
    for (Level level : Level.values()) {
      assertThat(network.at(level, person).change()).isEqualTo(Change.REMOVED);
      assertThat(
              TestNetwork.keepers()
                  .store(level.keeper())
                  .within(
                      level.sealOf(HERE),
                      () ->
                          TestNetwork.keepers()
                              .store(level.keeper())
                              .sql()
                              .sql(
                                  "select edition || ' ' || change from identity_past where issuer = ? and subject = ?")
                              .params(HERE.digits(), person.addresseeNumber().digits())
                              .query(String.class)
                              .list()))
          .containsExactly("1 1");
    }
  }

  @Test
  void whatDoesNotChangeWhoSomebodyIsStaysInTheMunicipality() {
    var family = register.family(HERE, DAY, "世帯主", "妻");
    ResidentRecord wife = family.residents().get(1);
    register
        .desk()
        .file(
            register.procedures().changeHouseholdHead(),
            new ChangeHouseholdHead.Filing(
                family.number(),
                List.of(
                    new Placement(wife.addresseeNumber(), new Relationship("世帯主")),
                    new Placement(
                        family.residents().getFirst().addresseeNumber(), new Relationship("夫"))),
                DAY,
                null),
            TestRegister.actOn(HERE, DAY))
        .orElseThrow();
    network.relay().carry();
    assertThat(register.notices(wife)).hasSize(2);
    assertThat(network.told(wife)).hasSize(1);

    register
        .desk()
        .file(
            register.procedures().moveWithin(),
            new MoveWithin.Filing(
                family.number(),
                List.of(new Placement(wife.addresseeNumber(), new Relationship("世帯主"))),
                DAY,
                Samples.addressIn(HERE, "99"),
                new HouseholdChoice.OfTheirOwn(),
                null),
            TestRegister.actOn(HERE, DAY))
        .orElseThrow();
    network.relay().carry();
    assertThat(network.told(wife)).hasSize(2);
    assertThat(network.at(Level.NATION, wife).change()).isEqualTo(Change.CORRECTED);
    assertThat(network.at(Level.NATION, wife).identity().address()).contains("99");
  }

  @Test
  void aMunicipalityOffLineKeepsWhatItHasToTellAndOthersGoOn() {
    network.relay().lines().takeOff(HERE, "operator");
    ResidentRecord one = relay.resident(HERE);
    ResidentRecord other = relay.resident(THERE);
    network.relay().carry();
    assertThat(network.knows(Level.MUNICIPALITY, one)).isTrue();
    assertThat(network.knows(Level.PREFECTURE, one)).isFalse();
    assertThat(network.knows(Level.NATION, other)).isTrue();
    assertThat(network.relay().courier(Level.PREFECTURE).backlog()).containsKey(HERE.digits());

    network.relay().lines().putBack(HERE);
    relay.moveOut(one);
    network.relay().carry();
    assertThat(network.at(Level.NATION, one).change()).isEqualTo(Change.REMOVED);
    assertThat(network.relay().courier(Level.PREFECTURE).backlog()).isEmpty();
  }

  @Test
  void aChangeOfCodeIsKnownAtAllLevelsWithTheFormerOne_andLeavesNoDoubt() {
    ResidentRecord before = relay.resident(HERE);
    network.relay().carry();
    ResidentRecord after = relay.changeCode(before);
    network.relay().carry();

    for (Level level : Level.values()) {
      IdentityRecord kept = network.at(level, after);
      assertThat(kept.change()).isEqualTo(Change.CORRECTED);
      assertThat(kept.cause()).isEqualTo(ChangeCause.CODE_CHANGE_REQUESTED);
      assertThat(kept.formerCode()).isEqualTo(before.residentCode());
      assertThat(kept.formerNumber()).isNull();
      assertThat(kept.identity()).isEqualTo(IdentityInformation.of(after));
    }
    assertThat(relay.doubts(before)).isEmpty();
    assertThat(relay.doubts(after)).isEmpty();
    assertThat(network.changes()).contains(network.at(Level.NATION, after));
  }

  @Test
  void aChangeOfNumberIsKnownAtAllLevelsWithTheFormerOne() {
    ResidentRecord before = relay.resident(HERE);
    ResidentRecord after =
        register
            .desk()
            .file(
                register.procedures().changeIndividualNumber(),
                new ChangeIndividualNumber.Filing(before.addresseeNumber(), "漏えいしたため", null),
                TestRegister.actOn(HERE, DAY))
            .orElseThrow();
    network.relay().carry();

    for (Level level : Level.values()) {
      IdentityRecord kept = network.at(level, after);
      assertThat(kept.cause()).isEqualTo(ChangeCause.NUMBER_CHANGED_EX_OFFICIO);
      assertThat(kept.formerNumber()).isEqualTo(before.individualNumber());
      assertThat(kept.formerCode()).isNull();
      assertThat(kept.identity().individualNumber()).isEqualTo(after.individualNumber());
    }
    assertThat(relay.doubts(after)).isEmpty();
    assertThat(network.changes()).contains(network.at(Level.NATION, after));
  }

  @Test
  void whatIsReplayedChangesNothing() {
    ResidentRecord person = relay.resident(HERE);
    relay.moveOut(person);
    network.relay().carry();
    for (Level level : Level.values()) {
      network.relay().courier(level).replay();
    }
    network.relay().carry();
    assertThat(network.told(person)).hasSize(2);
    assertThat(network.at(Level.NATION, person).change()).isEqualTo(Change.REMOVED);
  }
}
