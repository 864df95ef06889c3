package dev.daicho.network.relay;

import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.network.TestNetwork;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.ChangeResidentCode;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.procedure.MoveIn;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.procedure.Newcomer;
import dev.daicho.register.procedure.Requester;
import dev.daicho.register.procedure.Samples;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.List;

/** A register and three levels, with what people do that is told upwards. */
public final class TestRelay {

  /** The day of everything. */
  public static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  /** Where people live. */
  public static final MunicipalityCode HERE = MunicipalityCode.of("092011");

  /** Where they go. */
  public static final MunicipalityCode THERE = MunicipalityCode.of("082015");

  final TestNetwork network = new TestNetwork(DAY);
  final TestRegister register = network.register();

  /** The network. */
  public TestNetwork network() {
    return network;
  }

  /** Somebody who lives alone in that municipality. */
  public ResidentRecord resident(MunicipalityCode municipality) {
    return register.family(municipality, DAY, "世帯主").residents().getFirst();
  }

  /** Somebody moves in. */
  public ResidentRecord moveIn(MunicipalityCode municipality, Newcomer person) {
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

  /** They move out to Mito. */
  public void moveOut(ResidentRecord person) {
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

  /** They are given another resident code. */
  public ResidentRecord changeCode(ResidentRecord person) {
    return register
        .desk()
        .file(
            register.procedures().changeResidentCode(),
            new ChangeResidentCode.Filing(
                person.addresseeNumber(), person.residentCode(), Requester.inPerson()),
            TestRegister.actOn(person.municipality(), DAY))
        .orElseThrow();
  }

  /** The same person with that birth date, to move in elsewhere. */
  public static Newcomer again(ResidentRecord person, LocalDate birth) {
    return new Newcomer(
        person.names(),
        RecordedDate.of(birth),
        person.sex(),
        new Relationship("世帯主"),
        person.citizenship(),
        person.residentCode(),
        person.individualNumber());
  }

  /** What was told, told otherwise. */
  public static ToldNotice altered(
      ToldNotice told, String municipality, long sequence, String type, int version, String body) {
    return new ToldNotice(
        municipality, told.subject(), sequence, type, version, told.toldAt(), body);
  }

  /** What the national server doubts about somebody. */
  List<Doubt> doubts(ResidentRecord person) {
    return network.relay().doubts().standing().stream()
        .filter(doubt -> doubt.code().equals(person.residentCode()))
        .toList();
  }
}
