package dev.daicho.network.reconcile;

import dev.daicho.foundation.store.Keepers;
import dev.daicho.network.Level;
import dev.daicho.network.record.KeptRecord;
import dev.daicho.network.record.RecordBook;
import dev.daicho.numbers.MunicipalityCode;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares one kind of record: first all by their fingerprints, then those that seem to differ item
 * by item.
 */
final class OneKind<R extends KeptRecord> {

  private final Registered<R> register;
  private final InstantSource clock;
  private final Map<Level, RecordBook<R>> books = new EnumMap<>(Level.class);

  OneKind(Registered<R> register, Keepers keepers, InstantSource clock) {
    this.register = register;
    this.clock = clock;
    for (Level level : Level.values()) {
      // The loader's transactions may take as long as a great city's register.
      books.put(level, register.book(keepers.loader(level.keeper()), clock));
    }
  }

  /** What a first look finds. */
  final class FirstLook {
    private final MunicipalityCode municipality;
    private final Map<String, Fingerprint> registered = new HashMap<>();
    private final Map<Level, Long> counts = new EnumMap<>(Level.class);
    private final Map<Level, Set<String>> suspects = new EnumMap<>(Level.class);

    private FirstLook(MunicipalityCode municipality) {
      this.municipality = municipality;
      register.call(
          municipality,
          clock.instant(),
          record -> registered.put(record.subject(), Fingerprint.of(record)));
      for (Level level : Level.values()) {
        look(level);
      }
    }

    private void look(Level level) {
      Set<String> unlike = new TreeSet<>();
      long[] count = {0};
      Set<String> missing = new HashSet<>(registered.keySet());
      book(level)
          .call(
              level.sealOf(municipality),
              municipality.digits(),
              record -> {
                count[0]++;
                missing.remove(record.subject());
                if (!Fingerprint.of(record).equals(registered.get(record.subject()))) {
                  unlike.add(record.subject());
                }
              });
      unlike.addAll(missing);
      counts.put(level, count[0]);
      suspects.put(level, unlike);
    }

    /** Whether no record seems to differ. */
    boolean agrees() {
      return suspects.values().stream().allMatch(Set::isEmpty);
    }

    /** What was counted. */
    Tally tally() {
      return new Tally(
          registered.size(),
          Objects.requireNonNull(counts.get(Level.MUNICIPALITY)),
          Objects.requireNonNull(counts.get(Level.PREFECTURE)),
          Objects.requireNonNull(counts.get(Level.NATION)));
    }

    /** Those that differ still, now that they are looked at again. */
    List<Difference> differences() {
      return suspects.entrySet().stream()
          .flatMap(at ->
              at.getValue().stream()
                  .map(subject -> lookAgain(at.getKey(), municipality, subject))
                  .flatMap(Optional::stream))
          .toList();
    }
  }

  /** Looks at all of a municipality's. */
  FirstLook look(MunicipalityCode municipality) {
    return new FirstLook(municipality);
  }

  private Optional<Difference> lookAgain(
      Level level, MunicipalityCode municipality, String subject) {
    R here = register.find(municipality, subject, clock.instant()).orElse(null);
    R there =
        book(level)
            .find(level.sealOf(municipality), new RecordBook.Key(municipality.digits(), subject))
            .orElse(null);
    Set<String> items = differing(here, there);
    boolean gone = here == null && there != null && !there.current();
    if (items.isEmpty() || gone) {
      return Optional.empty();
    }
    return Optional.of(
        new Difference(
            register.information(),
            level,
            municipality,
            subject,
            there == null
                ? Difference.Kind.MISSING
                : here == null ? Difference.Kind.SURPLUS : Difference.Kind.DIFFERS,
            items));
  }

  private static Set<String> differing(@Nullable KeptRecord here, @Nullable KeptRecord there) {
    Set<String> items = new TreeSet<>();
    Map<String, @Nullable String> ones = here == null ? Map.of() : here.items();
    Map<String, @Nullable String> others = there == null ? Map.of() : there.items();
    Set<String> all = new TreeSet<>(ones.keySet());
    all.addAll(others.keySet());
    for (String item : all) {
      if (!Objects.equals(ones.get(item), others.get(item))) {
        items.add(item);
      }
    }
    if (here != null && there != null && here.current() != there.current()) {
      items.add("change");
    }
    return items;
  }

  private RecordBook<R> book(Level level) {
    return Objects.requireNonNull(books.get(level));
  }
}
