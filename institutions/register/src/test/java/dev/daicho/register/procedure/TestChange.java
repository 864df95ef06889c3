package dev.daicho.register.procedure;

import dev.daicho.foundation.TestTown;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.Requester.Capacity;
import dev.daicho.register.procedure.Requester.Proof;
import java.time.LocalDate;
import java.util.List;

/** Somebody whose code or number is to be changed on the last day of a February. */
final class TestChange {

  static final LocalDate CAME = LocalDate.of(2026, 1, 15);
  static final LocalDate DAY = LocalDate.of(2028, 2, 29);

  /** The 宛名番号 of nobody. */
  static final AddresseeNumber NOBODY = AddresseeNumber.fromSerial(77_777_777_777L);

  /** Those of whom is not known who they are, or for whom they may act. */
  static final List<Requester> NOT_IDENTIFIED =
      List.of(
          new Requester(Capacity.SELF, Proof.NONE, false),
          new Requester(Capacity.AGENT, Proof.NONE, true),
          new Requester(Capacity.AGENT, Proof.CARD, false),
          new Requester(Capacity.AGENT, Proof.OFFICIAL_DOCUMENT, false),
          new Requester(Capacity.LEGAL_REPRESENTATIVE, Proof.OFFICIAL_DOCUMENT, false));

  final TestRegister town = new TestRegister(TestTown.clockAt(DAY));
  final ResidentRecord person = town.family(CAME, "世帯主", "妻").residents().getFirst();

  /** They die on that day. */
  void dies() {
    town.file(
            town.procedures().reportDeath(),
            new ReportDeath.Filing(person.addresseeNumber(), DAY, DAY, null),
            DAY)
        .orElseThrow();
  }

  /** The request that this code of theirs be changed, brought in person. */
  ChangeResidentCode.Filing ofCode(ResidentCode stated) {
    return new ChangeResidentCode.Filing(person.addresseeNumber(), stated, Requester.inPerson());
  }
}
