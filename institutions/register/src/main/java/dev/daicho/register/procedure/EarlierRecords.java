package dev.daicho.register.procedure;

import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Snapshot;
import dev.daicho.register.store.Residents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who newcomers were in this municipality before, by the code or number that they bring. */
final class EarlierRecords {

  private final Map<Newcomer, List<Snapshot>> found;

  private EarlierRecords(Map<Newcomer, List<Snapshot>> found) {
    this.found = found;
  }

  /** Looks them up; who brings neither code nor number is not found. */
  static EarlierRecords of(
      List<Newcomer> newcomers, Residents residents, MunicipalityCode municipality) {
    Map<Newcomer, List<Snapshot>> found = new HashMap<>();
    for (Newcomer newcomer : newcomers) {
      if (newcomer.residentCode() != null || newcomer.individualNumber() != null) {
        found.put(
            newcomer,
            residents.byCodeOrNumber(
                municipality, newcomer.residentCode(), newcomer.individualNumber()));
      }
    }
    return new EarlierRecords(found);
  }

  /** The newest record of each who has the newcomer's code or number. */
  List<Snapshot> of(Newcomer newcomer) {
    return found.getOrDefault(newcomer, List.of());
  }

  /** Everybody found. */
  List<AddresseeNumber> people() {
    return found.values().stream()
        .flatMap(List::stream)
        .map(snapshot -> snapshot.record().addresseeNumber())
        .toList();
  }
}
