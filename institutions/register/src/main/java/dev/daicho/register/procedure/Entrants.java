package dev.daicho.register.procedure;

import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Snapshot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The people whom an act enters, under its locks: who they are, who they were here before, and the
 * codes that were taken for those who never had one.
 */
final class Entrants {

  private final List<Newcomer> people;
  private final EarlierRecords earlier;
  private final Deque<ResidentCode> firstCodes = new ArrayDeque<>();

  Entrants(List<Newcomer> people, EarlierRecords earlier) {
    this.people = List.copyOf(people);
    this.earlier = earlier;
  }

  /** Who they are. */
  List<Newcomer> people() {
    return people;
  }

  /** Who they were here. */
  EarlierRecords earlier() {
    return earlier;
  }

  /** The newest record of somebody who was here; null for who was not. */
  @Nullable ResidentRecord before(Newcomer person) {
    return earlier.of(person).stream().findFirst().map(Snapshot::record).orElse(null);
  }

  /** Takes a code for each who never had one. False when they are not enough. */
  boolean takeFirstCodes(Supplier<Optional<ResidentCode>> stock) {
    for (Newcomer person : people) {
      if (needsFirstCode(person)) {
        Optional<ResidentCode> code = stock.get();
        if (code.isEmpty()) {
          return false;
        }
        firstCodes.add(code.get());
      }
    }
    return true;
  }

  /** The code that somebody has from now on: their own, or the next of those that were taken. */
  ResidentCode codeOf(Newcomer person) {
    ResidentCode own = person.residentCode();
    ResidentRecord before = before(person);
    return own != null ? own : before != null ? before.residentCode() : firstCodes.remove();
  }

  private boolean needsFirstCode(Newcomer person) {
    return person.residentCode() == null && before(person) == null;
  }
}
