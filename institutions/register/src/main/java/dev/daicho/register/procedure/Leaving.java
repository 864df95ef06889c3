package dev.daicho.register.procedure;

import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.Household;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.store.Register;
import java.util.Collection;
import java.util.List;

/** What every act shares that takes people out of a household. */
final class Leaving {

  private Leaving() {}

  /** Whoever is left alone by those who leave becomes head ex officio (施行令25条). */
  static void makeLastOneHead(
      Household before, Collection<AddresseeNumber> leaving, Register.Entry entry) {
    List<ResidentRecord> staying =
        before.residents().stream()
            .filter(member -> !leaving.contains(member.addresseeNumber()))
            .toList();
    if (staying.size() == 1 && !staying.getFirst().relationship().isHead()) {
      ResidentRecord last = staying.getFirst();
      entry.change(last, last.withHousehold(last.householdNumber(), Relationship.HEAD));
    }
  }
}
