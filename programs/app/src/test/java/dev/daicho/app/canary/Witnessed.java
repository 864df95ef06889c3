package dev.daicho.app.canary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Holds what comes out by a way against the audit log and the log of the program. */
final class Witnessed {

  private final RunningTown town;
  private final Trail trail;
  private final List<Leak> leaks = new ArrayList<>();
  private final Set<String> accounted = new TreeSet<>();

  Witnessed(RunningTown town) {
    this.town = town;
    this.trail = new Trail(town);
  }

  /**
   * Has something asked and judges what comes out.
   *
   * @param way by which way, and who asks
   * @param account the asker's; empty for nobody
   * @param typed all that is sent
   * @param ask gives what comes out
   */
  void ask(String way, String account, String typed, Supplier<String> ask) {
    trail.mark();
    Said said = new Said(way, account, typed, ask.get());
    List<Marker> told = said.tells(town.canary().markers());
    if (!told.isEmpty()) {
      List<AuditEntry> entries = trail.since();
      List<Leak> found = Leak.inAnswer(said, told, entries);
      leaks.addAll(found);
      told.stream()
          .filter(marker -> entries.stream().anyMatch(e -> e.accountsFor(account, marker)))
          .forEach(marker -> accounted.add(marker.item()));
    }
    record("log during " + way, String.join("", town.log().drain()));
  }

  /** Judges what stands somewhere for good. */
  void record(String way, String text) {
    leaks.addAll(Leak.inRecord(new Said(way, "", "", text), town.canary().markers()));
  }

  /** Takes note of a finding. */
  void found(Leak leak) {
    leaks.add(leak);
  }

  /** What was found, each once. */
  List<Leak> leaks() {
    return leaks.stream().distinct().toList();
  }

  /** The items that came out as they should, with an entry that accounts for them. */
  Set<String> accounted() {
    return accounted;
  }
}
