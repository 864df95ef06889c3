package dev.daicho.network.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.network.record.Change;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.IdentityInformation;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.ChangeHouseholdHead;
import dev.daicho.register.procedure.ChangeIndividualNumber;
import dev.daicho.register.procedure.ChangeResidentCode;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.procedure.MoveIn;
import dev.daicho.register.procedure.MoveInFromAbroad;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.procedure.MoveWithin;
import dev.daicho.register.procedure.Newcomer;
import dev.daicho.register.procedure.Placement;
import dev.daicho.register.procedure.Requester;
import dev.daicho.register.procedure.Samples;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final MunicipalityCode HERE = MunicipalityCode.of("092011");
  private static final MunicipalityCode THERE = MunicipalityCode.of("082015");

  private final TestNetwork network = new TestNetwork(DAY);
  private final TestRegister register = network.register();

  private ResidentRecord resident(MunicipalityCode municipality) {
    return register.family(municipality, DAY, "世帯主").residents().getFirst();
  }

  private ResidentRecord moveIn(MunicipalityCode municipality, Newcomer person) {
    return register
        .desk()
        .file(
            register.procedures().moveIn(),
            new MoveIn.Filing(
                List.of(person),
                DAY,
                Samples.addressIn(municipality, "1"),
                new HouseholdChoice.OfTheirOwn(),
                "前の住所",
                null),
            TestRegister.actOn(municipality, DAY))
        .orElseThrow()
        .residents()
        .getFirst();
  }

  private void moveOut(ResidentRecord person) {
    register
        .desk()
        .file(
            register.procedures().moveOut(),
            new MoveOut.Filing(
                person.householdNumber(),
                List.of(person.addresseeNumber()),
                DAY,
                "茨城県水戸市",
                false,
                false),
            TestRegister.actOn(person.municipality(), DAY))
        .orElseThrow();
  }

  private static Newcomer again(ResidentRecord person, LocalDate birth) {
    return new Newcomer(
        person.names(),
        RecordedDate.of(birth),
        person.sex(),
        new Relationship("世帯主"),
        person.citizenship(),
        person.residentCode(),
        person.individualNumber());
  }

  private static ToldNotice altered(
      ToldNotice told, String municipality, long sequence, String type, int version, String body) {
    return new ToldNotice(
        municipality, told.subject(), sequence, type, version, told.toldAt(), body);
  }

  @Test
  void aResidentIsKnownAtAllThreeLevels() {
    ResidentRecord person = resident(HERE);
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
    ResidentRecord person = resident(HERE);
    moveOut(person);
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
    ResidentRecord one = resident(HERE);
    ResidentRecord other = resident(THERE);
    network.relay().carry();
    assertThat(network.knows(Level.MUNICIPALITY, one)).isTrue();
    assertThat(network.knows(Level.PREFECTURE, one)).isFalse();
    assertThat(network.knows(Level.NATION, other)).isTrue();
    assertThat(network.relay().courier(Level.PREFECTURE).backlog()).containsKey(HERE.digits());

    network.relay().lines().putBack(HERE);
    moveOut(one);
    network.relay().carry();
    assertThat(network.at(Level.NATION, one).change()).isEqualTo(Change.REMOVED);
    assertThat(network.relay().courier(Level.PREFECTURE).backlog()).isEmpty();
  }

  @Test
  void whoMovesIsDoubtedOnlyWhileOneOfTheTwoNoticesIsMissing() {
    ResidentRecord before = resident(HERE);
    network.relay().carry();
    ResidentRecord after = moveIn(THERE, again(before, before.birth().date()));
    network.relay().carry();
    assertThat(doubts(before))
        .singleElement()
        .satisfies(doubt -> {
          assertThat(doubt.kind()).isEqualTo(Doubt.Kind.RESIDENT_TWICE);
          assertThat(doubt.issuers()).containsExactly(THERE.digits(), HERE.digits());
          assertThat(doubt.toString()).doesNotContain(before.residentCode().digits());
        });
    moveOut(before);
    network.relay().carry();
    assertThat(doubts(before)).isEmpty();
    assertThat(network.book(Level.NATION).of(Seal.NATION, after.residentCode()))
        .extracting(record -> record.issuer().digits() + record.current())
        .containsExactly("082015true", "092011false");
  }

  @Test
  void aBirthDateThatDiffersIsSeenAtTheTop() {
    ResidentRecord before = resident(HERE);
    moveOut(before);
    moveIn(THERE, again(before, before.birth().date().plusDays(1)));
    network.relay().carry();
    assertThat(doubts(before))
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.BIRTH_OR_SEX_DIFFERS);
  }

  @Test
  void aCodeFromAnotherPoolIsSeenAtTheTop_untilTheRecordIsGone() {
    ResidentRecord child =
        register
            .desk()
            .file(
                register.procedures().moveInFromAbroad(),
                new MoveInFromAbroad.Filing(
                    List.of(Samples.withoutCode("世帯主")),
                    DAY,
                    Samples.addressIn(HERE, "7"),
                    new HouseholdChoice.OfTheirOwn(),
                    "ドイツ",
                    null),
                TestRegister.actOn(HERE, DAY))
            .orElseThrow()
            .residents()
            .getFirst();
    network.deny(child.residentCode());
    network.relay().carry();
    assertThat(doubts(child)).extracting(Doubt::kind).containsExactly(Doubt.Kind.FOREIGN_POOL);
    moveOut(child);
    network.relay().carry();
    assertThat(doubts(child)).isEmpty();
  }

  @Test
  void aChangeOfCodeIsKnownAtAllLevelsWithTheFormerOne_andLeavesNoDoubt() {
    ResidentRecord before = resident(HERE);
    network.relay().carry();
    ResidentRecord after = changeCode(before);
    network.relay().carry();

    for (Level level : Level.values()) {
      IdentityRecord kept = network.at(level, after);
      assertThat(kept.change()).isEqualTo(Change.CORRECTED);
      assertThat(kept.cause()).isEqualTo(ChangeCause.CODE_CHANGE_REQUESTED);
      assertThat(kept.formerCode()).isEqualTo(before.residentCode());
      assertThat(kept.formerNumber()).isNull();
      assertThat(kept.identity()).isEqualTo(IdentityInformation.of(after));
    }
    assertThat(doubts(before)).isEmpty();
    assertThat(doubts(after)).isEmpty();
    assertThat(network.changes()).contains(network.at(Level.NATION, after));
  }

  @Test
  void aCodeFromAnotherPoolInPlaceOfAnotherIsSeenAtTheTop() {
    ResidentRecord before = resident(HERE);
    network.relay().carry();
    ResidentRecord after = changeCode(before);
    network.deny(after.residentCode());
    network.relay().carry();
    assertThat(doubts(after)).extracting(Doubt::kind).containsExactly(Doubt.Kind.FOREIGN_POOL);
  }

  @Test
  void aChangeOfNumberIsKnownAtAllLevelsWithTheFormerOne() {
    ResidentRecord before = resident(HERE);
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
    assertThat(doubts(after)).isEmpty();
    assertThat(network.changes()).contains(network.at(Level.NATION, after));
  }

  private ResidentRecord changeCode(ResidentRecord person) {
    return register
        .desk()
        .file(
            register.procedures().changeResidentCode(),
            new ChangeResidentCode.Filing(
                person.addresseeNumber(), person.residentCode(), Requester.inPerson()),
            TestRegister.actOn(person.municipality(), DAY))
        .orElseThrow();
  }

  @Test
  void aNoticeAboutSomebodyElsesResidentIsHeld() {
    ResidentRecord person = resident(HERE);
    network.relay().carry();
    ToldNotice told = network.told(person).getFirst();
    network.hear(
        Level.PREFECTURE,
        altered(told, "092053", 1, "resident-removed", told.version(), told.body()));
    assertThat(network.held(Level.PREFECTURE, HERE)).contains("resident-removed: NotItsResident");
    assertThat(network.at(Level.NATION, person).change()).isEqualTo(Change.ENTERED);

    // A prefecture that tells of another's municipality.
    ToldNotice above =
        new ToldNotice(
            THERE.prefecture().digits(),
            "092011/" + person.addresseeNumber().digits(),
            1,
            "resident-removed",
            told.version(),
            told.toldAt(),
            told.body());
    network.hear(Level.NATION, above);
    assertThat(network.held(Level.NATION, HERE)).contains("resident-removed: NotItsResident");
    assertThat(network.at(Level.NATION, person).change()).isEqualTo(Change.ENTERED);
  }

  @Test
  void whatCannotBeReadIsHeldUntilItCan() {
    ResidentRecord person = resident(HERE);
    ToldNotice told = register.notices(person).getFirst();
    for (ToldNotice strange :
        List.of(
            altered(told, HERE.digits(), 1, "resident-transfigured", 1, told.body()),
            altered(told, HERE.digits(), 1, told.type(), 99, told.body()),
            altered(told, HERE.digits(), 1, told.type(), 2, "{\"cause\": \"BIRTH\"}"),
            altered(told, HERE.digits(), 1, told.type(), 2, "not JSON"))) {
      network.hear(Level.MUNICIPALITY, strange);
      assertThat(network.held(Level.MUNICIPALITY, HERE))
          .containsExactly(strange.type() + ": IllegalArgumentException");
      assertThat(network.knows(Level.MUNICIPALITY, person)).isFalse();
    }
    network
        .relay()
        .receiver(Level.MUNICIPALITY)
        .tryAgain(Seal.of(HERE), person.addresseeNumber().digits());
    assertThat(network.held(Level.MUNICIPALITY, HERE)).isEmpty();
    assertThat(network.knows(Level.MUNICIPALITY, person)).isTrue();
  }

  @Test
  void aNoticeOfTheFirstVersionIsUnderstood() {
    ResidentRecord person = resident(HERE);
    ToldNotice told = register.notices(person).getFirst();
    network.hear(
        Level.MUNICIPALITY,
        altered(
            told,
            HERE.digits(),
            1,
            told.type(),
            1,
            """
            {"cause":"MOVE_IN","eventOn":"2026-04-01","identity":{"name":"番号　花子","kana":"バンゴウ　ハナコ",
            "birth":"1990-03-31","sex":"FEMALE","address":"栃木県宇都宮市旭一丁目１番５号",
            "residentCode":"24727059608","individualNumber":"123456789018"}}
            """));
    IdentityInformation kept = network.at(Level.MUNICIPALITY, person).identity();
    assertThat(kept.name()).isEqualTo("番号　花子");
    assertThat(kept.alias()).isNull();
  }

  @Test
  void whatIsReplayedChangesNothing() {
    ResidentRecord person = resident(HERE);
    moveOut(person);
    network.relay().carry();
    for (Level level : Level.values()) {
      network.relay().courier(level).replay();
    }
    network.relay().carry();
    assertThat(network.told(person)).hasSize(2);
    assertThat(network.at(Level.NATION, person).change()).isEqualTo(Change.REMOVED);
  }

  private List<Doubt> doubts(ResidentRecord person) {
    return network.relay().doubts().standing().stream()
        .filter(doubt -> doubt.code().equals(person.residentCode()))
        .toList();
  }
}
