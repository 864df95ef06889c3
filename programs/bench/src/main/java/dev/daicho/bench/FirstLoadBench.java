package dev.daicho.bench;

import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.record.FirstLoad;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.town.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How fast a prefecture's residents are loaded into the national tables, beside a bare COPY of the
 * same rows: {@value #CONNECTIONS} municipalities at a time on both sides, in turns. Inventing the
 * people counts on neither side.
 */
final class FirstLoadBench {

  private static final int CONNECTIONS = 2;
  private static final int AT_ONCE = 20_000;

  private final Stopwatch watch;
  private final Identities identities;
  private final NationalCopy peer;
  private final FirstLoad load;
  private double loading;
  private double copying;
  private long loaded;

  FirstLoadBench(Town town, Stopwatch watch, Identities identities) {
    this.watch = watch;
    this.identities = identities;
    this.peer = new NationalCopy(town);
    this.load = town.network().firstLoad();
    peer.makeTable();
  }

  /**
   * Loads so many more people.
   *
   * @param each hears of everybody who was loaded, a municipality's at a time
   */
  void load(int people, Consumer<List<IdentityRecord>> each) {
    List<FirstLoad.Many> many = new ArrayList<>();
    // Dropping and making the indexes belongs to the time that the load takes.
    loading += watch.seconds(() -> many.add(load.expect(people)));
    takeTurns(people, each);
    loading += watch.seconds(many.getFirst()::close);
  }

  private void takeTurns(int people, Consumer<List<IdentityRecord>> each) {
    int left = people;
    for (int turn = 0; left > 0; turn++) {
      List<List<IdentityRecord>> next = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS && left > 0; i++) {
        next.add(identities.people(Math.min(AT_ONCE, left)));
        left -= next.getLast().size();
      }
      // They take turns in going first, since the first may leave the disk busy for the second.
      if (turn % 2 == 0) {
        ours(next);
        theirs(next);
      } else {
        theirs(next);
        ours(next);
      }
      next.forEach(each);
      loaded += next.stream().mapToInt(List::size).sum();
    }
  }

  private void ours(List<List<IdentityRecord>> chunks) {
    loading +=
        watch.seconds(() -> work(chunks, chunk -> load.enter(Level.NATION, Seal.NATION, chunk)));
  }

  private void theirs(List<List<IdentityRecord>> chunks) {
    copying += watch.seconds(() -> work(chunks, peer::copy));
  }

  private static void work(List<List<IdentityRecord>> chunks, Consumer<List<IdentityRecord>> each) {
    Clients.work(
        chunks.size(),
        number -> {
          each.accept(chunks.get(number));
          return number;
        });
  }

  /** Everything loaded so far, beside its peer. */
  Measure measure() {
    return Measure.of(
        "first-load",
        loaded / loading,
        "residents/s",
        "bare COPY",
        loaded / copying,
        Measure.Goal.atLeast(0.5));
  }
}
