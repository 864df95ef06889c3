package dev.daicho.register;

import dev.daicho.foundation.clock.TownClock;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person's record as it stood on a day. There are two days to ask for: the one on which things
 * were so (異動日), and the one on which the office knew it (処理日). A change filed late is therefore in
 * force from the day it happened, but only for who asks with later knowledge.
 *
 * <p>Every history row holds all items, so a change is what differs from the row before it. Changes
 * that had happened by the day, that were known on the day of knowledge and not cancelled by then,
 * are applied in the order in which they were recorded: an earlier event filed later does not bring
 * along items that changed in between, and where it speaks of the same item it has the last word,
 * since whoever recorded it saw the other. So the view on the last day is the newest record.
 */
public final class HistoryView {

  private static final RecordComponent[] ITEMS = ResidentRecord.class.getRecordComponents();

  private final List<Snapshot> history;

  /** A view on one person's history, oldest row first. */
  public HistoryView(List<Snapshot> history) {
    this.history = List.copyOf(history);
  }

  /**
   * The record in force on a day, as known on another.
   *
   * @return nothing when the person had no record then
   */
  public Optional<ResidentRecord> on(LocalDate day, LocalDate knownOn) {
    List<Snapshot> known =
        history.stream().filter(row -> !processedOn(row).isAfter(knownOn)).toList();
    Set<Long> cancelled =
        known.stream()
            .map(row -> row.change().cancelledAct())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<Snapshot> standing =
        known.stream()
            .filter(row -> row.change().cancelledAct() == null)
            .filter(row -> !cancelled.contains(row.change().actNumber()))
            .toList();
    if (standing.isEmpty() || standing.getFirst().change().eventOn().isAfter(day)) {
      return Optional.empty();
    }
    List<Snapshot> inForce =
        standing.stream().filter(row -> !row.change().eventOn().isAfter(day)).toList();
    @Nullable Object[] items = itemsOf(inForce.getFirst().record());
    for (Snapshot row : inForce.subList(1, inForce.size())) {
      apply(row, items);
    }
    return Optional.of(record(items));
  }

  /** The record in force on a day, as known today. */
  public Optional<ResidentRecord> on(LocalDate day) {
    return on(day, LocalDate.MAX);
  }

  /** The row that the office had as its newest on a day. */
  public Optional<Snapshot> knownOn(LocalDate day) {
    return history.stream()
        .filter(row -> !processedOn(row).isAfter(day))
        .max(Comparator.comparingInt(Snapshot::historyNumber));
  }

  private void apply(Snapshot row, @Nullable Object[] items) {
    @Nullable Object[] after = itemsOf(row.record());
    @Nullable Object[] before =
        row.historyNumber() == 1
            ? new @Nullable Object[after.length]
            : itemsOf(history.get(row.historyNumber() - 2).record());
    for (int i = 0; i < after.length; i++) {
      if (!Objects.equals(before[i], after[i])) {
        items[i] = after[i];
      }
    }
  }

  private static LocalDate processedOn(Snapshot row) {
    return LocalDate.ofInstant(row.change().processedAt(), TownClock.ZONE);
  }

  private static @Nullable Object[] itemsOf(ResidentRecord record) {
    @Nullable Object[] items = new @Nullable Object[ITEMS.length];
    try {
      for (int i = 0; i < ITEMS.length; i++) {
        items[i] = ITEMS[i].getAccessor().invoke(record);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record's items can be read", e);
    }
    return items;
  }

  private static ResidentRecord record(@Nullable Object[] items) {
    try {
      Constructor<ResidentRecord> constructor =
          ResidentRecord.class.getDeclaredConstructor(
              Arrays.stream(ITEMS).map(RecordComponent::getType).toArray(Class[]::new));
      return constructor.newInstance(items);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record is made of its items", e);
    }
  }
}
