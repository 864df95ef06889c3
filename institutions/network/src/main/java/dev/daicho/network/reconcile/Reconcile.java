package dev.daicho.network.reconcile;

import dev.daicho.foundation.store.Keepers;
import dev.daicho.network.Level;
import dev.daicho.network.record.IdentityBook;
import dev.daicho.network.record.IdentityColumns;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.network.record.RecordBook;
import dev.daicho.network.relay.Doubt;
import dev.daicho.network.relay.Relay;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.IdentityInformation;
import dev.daicho.register.ResidentRoll;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares a municipality's register with what the three levels keep of it (整合性確認, standard
 * specification 7.1.1.2; 住民基本台帳法30条の22第2項・3項) and names each difference. What is still on its way
 * is no difference: it is carried first, and whoever seems to differ is looked at again.
 */
public final class Reconcile {

  private final ResidentRoll roll;
  private final Relay relay;
  private final Map<Level, IdentityBook> books = new EnumMap<>(Level.class);

  /**
   * @param roll the registers
   * @param keepers where the levels' stores come from
   * @param relay by which notices travel
   * @param clock town time
   */
  public Reconcile(ResidentRoll roll, Keepers keepers, Relay relay, InstantSource clock) {
    this.roll = roll;
    this.relay = relay;
    for (Level level : Level.values()) {
      // The loader's transactions may take as long as a great city's register.
      books.put(level, new IdentityBook(keepers.loader(level.keeper()), clock));
    }
  }

  /** Compares one municipality. */
  public Comparison compare(MunicipalityCode municipality) {
    relay.carry();
    Map<String, Fingerprint> register = new HashMap<>();
    roll.call(
        municipality,
        entry ->
            register.put(
                entry.person().digits(), Fingerprint.of(entry.removed(), entry.identity())));
    Map<Level, Long> counts = new EnumMap<>(Level.class);
    Map<Level, Set<String>> suspects = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      Set<String> unlike = new TreeSet<>();
      long[] count = {0};
      Set<String> missing = new HashSet<>(register.keySet());
      book(level)
          .call(
              level.sealOf(municipality),
              municipality.digits(),
              record -> {
                count[0]++;
                missing.remove(record.subject());
                if (!Fingerprint.of(!record.current(), record.identity())
                    .equals(register.get(record.subject()))) {
                  unlike.add(record.subject());
                }
              });
      unlike.addAll(missing);
      counts.put(level, count[0]);
      suspects.put(level, unlike);
    }
    if (suspects.values().stream().anyMatch(unlike -> !unlike.isEmpty())) {
      relay.carry();
    }
    return new Comparison(
        municipality,
        register.size(),
        Objects.requireNonNull(counts.get(Level.MUNICIPALITY)),
        Objects.requireNonNull(counts.get(Level.PREFECTURE)),
        Objects.requireNonNull(counts.get(Level.NATION)),
        suspects.entrySet().stream()
            .flatMap(at ->
                at.getValue().stream()
                    .map(person -> look(at.getKey(), municipality, person))
                    .flatMap(Optional::stream))
            .toList());
  }

  private Optional<Difference> look(Level level, MunicipalityCode municipality, String person) {
    AddresseeNumber addressee = AddresseeNumber.of(person);
    ResidentRoll.Entry entry = roll.find(municipality, addressee).orElse(null);
    IdentityRecord record =
        book(level)
            .find(level.sealOf(municipality), new RecordBook.Key(municipality.digits(), person))
            .orElse(null);
    Set<String> items = differing(entry, record);
    boolean gone = entry == null && record != null && !record.current();
    if (items.isEmpty() || gone) {
      return Optional.empty();
    }
    return Optional.of(
        new Difference(
            level,
            municipality,
            addressee,
            record == null
                ? Difference.Kind.MISSING
                : entry == null ? Difference.Kind.SURPLUS : Difference.Kind.DIFFERS,
            items));
  }

  private static Set<String> differing(
      ResidentRoll.@Nullable Entry entry, @Nullable IdentityRecord record) {
    Set<String> items = new TreeSet<>();
    Map<String, @Nullable String> ones = items(entry == null ? null : entry.identity());
    Map<String, @Nullable String> others = items(record == null ? null : record.identity());
    Set<String> all = new TreeSet<>(ones.keySet());
    all.addAll(others.keySet());
    for (String item : all) {
      if (!Objects.equals(ones.get(item), others.get(item))) {
        items.add(item);
      }
    }
    if (entry != null && record != null && entry.removed() == record.current()) {
      items.add("change");
    }
    return items;
  }

  private static Map<String, @Nullable String> items(@Nullable IdentityInformation identity) {
    return identity == null ? new TreeMap<>() : IdentityColumns.items(identity);
  }

  private IdentityBook book(Level level) {
    return Objects.requireNonNull(books.get(level));
  }

  /** The doubts about people that stand at the national server. */
  public List<Doubt> doubts() {
    return relay.doubts().standing();
  }
}
