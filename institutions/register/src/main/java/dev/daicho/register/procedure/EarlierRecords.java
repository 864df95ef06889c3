package dev.daicho.register.procedure;

import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Snapshot;
import dev.daicho.register.store.Residents;
import dev.daicho.register.store.SearchKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who newcomers were in this municipality before, by the code or number that they bring, and who
 * else is there by the same name.
 */
final class EarlierRecords {

  /** Whoever may be the newcomer, told apart by whether code or number is the same. */
  private record Found(List<Snapshot> same, List<ResidentRecord> homonyms) {}

  private static final Found NOBODY = new Found(List.of(), List.of());

  private final Map<Newcomer, Found> found;

  private EarlierRecords(Map<Newcomer, Found> found) {
    this.found = found;
  }

  /** Looks them up. */
  static EarlierRecords of(
      List<Newcomer> newcomers, Residents residents, MunicipalityCode municipality) {
    Map<Newcomer, Found> found = new HashMap<>();
    for (Newcomer newcomer : newcomers) {
      List<Snapshot> alike =
          residents.alike(
              municipality,
              newcomer.residentCode(),
              newcomer.individualNumber(),
              SearchKey.ofName(newcomer.names()),
              newcomer.sex(),
              newcomer.birth().date());
      found.put(
          newcomer,
          new Found(
              alike.stream().filter(one -> same(newcomer, one.record())).toList(),
              alike.stream().map(Snapshot::record).filter(one -> !same(newcomer, one)).toList()));
    }
    return new EarlierRecords(found);
  }

  /** The newest record of each who has the newcomer's code or number. */
  List<Snapshot> of(Newcomer newcomer) {
    return found.getOrDefault(newcomer, NOBODY).same;
  }

  /** The others of the newcomer's name, sex and birth date. */
  List<ResidentRecord> homonyms(Newcomer newcomer) {
    return found.getOrDefault(newcomer, NOBODY).homonyms;
  }

  /** Everybody who has a newcomer's code or number. */
  List<AddresseeNumber> people() {
    return found.values().stream()
        .flatMap(each -> each.same.stream())
        .map(snapshot -> snapshot.record().addresseeNumber())
        .toList();
  }

  private static boolean same(Newcomer newcomer, ResidentRecord record) {
    return Objects.equals(newcomer.residentCode(), record.residentCode())
        || Objects.equals(newcomer.individualNumber(), record.individualNumber());
  }
}
