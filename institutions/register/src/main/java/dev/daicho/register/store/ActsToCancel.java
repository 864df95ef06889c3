package dev.daicho.register.store;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds acts as cancelling them has to see them. */
public final class ActsToCancel {

  private final KeeperStore store;
  private final Residents residents;
  private final Locks locks;

  ActsToCancel(KeeperStore store, Residents residents, Locks locks) {
    this.store = store;
    this.residents = residents;
    this.locks = locks;
  }

  /**
   * Locks everybody the act changed, with the households they are in and came from, and reads what
   * it did.
   */
  public ActToCancel lock(MunicipalityCode municipality, long actNumber) {
    ActToCancel before = read(municipality, actNumber);
    Set<HouseholdNumber> households = new LinkedHashSet<>();
    for (int i = 0; i < before.changed().size(); i++) {
      households.add(before.changed().get(i).record().householdNumber());
      @Nullable Snapshot earlier = before.before().get(i);
      if (earlier != null) {
        households.add(earlier.record().householdNumber());
      }
    }
    locks.take(
        municipality,
        households,
        before.changed().stream().map(row -> row.record().addresseeNumber()).toList());
    return read(municipality, actNumber);
  }

  private ActToCancel read(MunicipalityCode municipality, long actNumber) {
    List<Snapshot> changed = new ArrayList<>();
    List<@Nullable Snapshot> before = new ArrayList<>();
    boolean cancelled = false;
    boolean later = false;
    for (AddresseeNumber person : changedBy(municipality, actNumber)) {
      List<Snapshot> history = residents.history(municipality, person);
      Set<Long> undone =
          history.stream()
              .map(row -> row.change().cancelledAct())
              .filter(Objects::nonNull)
              .collect(Collectors.toSet());
      cancelled |= undone.contains(actNumber);
      for (int i = 0; i < history.size(); i++) {
        if (history.get(i).change().actNumber() == actNumber) {
          changed.add(history.get(i));
          before.add(i == 0 ? null : history.get(i - 1));
          // What was undone since, and its undoing, leave no trace in the items.
          later |=
              history.subList(i + 1, history.size()).stream()
                  .map(Snapshot::change)
                  .anyMatch(change ->
                      change.cancelledAct() == null && !undone.contains(change.actNumber()));
        }
      }
    }
    return new ActToCancel(actNumber, changed, before, cancelled, later);
  }

  private List<AddresseeNumber> changedBy(MunicipalityCode municipality, long actNumber) {
    return store
        .sql()
        .sql(
            """
            select addressee_number from resident_history
            where municipality = ? and act_number = ? order by addressee_number
            """)
        .params(municipality.digits(), actNumber)
        .query((row, n) -> AddresseeNumber.of(row.getString(1)))
        .list();
  }
}
