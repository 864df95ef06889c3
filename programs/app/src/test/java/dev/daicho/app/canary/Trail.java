package dev.daicho.app.canary;

import dev.daicho.town.Town;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The audit logs of all keepers, read past the seals. */
final class Trail {

  private final RunningTown town;
  private final List<String> keepers = Town.KEEPERS.stream().map(keeper -> keeper.name()).toList();
  private Map<String, Long> read = new HashMap<>();

  Trail(RunningTown town) {
    this.town = town;
  }

  /** Begins to count entries from here. */
  void mark() {
    Map<String, Long> last = new HashMap<>();
    town.asOwner(
            keepers.stream()
                .map(name ->
                    "select '%s', coalesce(max(entry), 0) from %s.audit_entry"
                        .formatted(name, name))
                .collect(Collectors.joining(" union all ")))
        .forEach(row -> last.put(row.getFirst(), Long.valueOf(row.getLast())));
    read = last;
  }

  /** The entries written since the mark. */
  List<AuditEntry> since() {
    List<AuditEntry> entries = new ArrayList<>();
    for (String name : keepers) {
      town.asOwner(
              """
              select account, act, purpose, array_to_string(items, ' '), outcome, coalesce(subject, ''), coalesce(detail, '')
              from %1$s.audit_entry left join %1$s.audit_person using (municipality, entry)
              where entry > %2$d order by entry
              """
                  .formatted(name, read.getOrDefault(name, 0L)))
          .forEach(row ->
              entries.add(
                  new AuditEntry(
                      row.get(0),
                      row.get(1),
                      row.get(2),
                      Set.copyOf(Arrays.asList(row.get(3).split(" ", -1))),
                      row.get(4),
                      row.get(5),
                      row.get(6))));
    }
    return entries;
  }
}
