package dev.daicho.network.relay;

import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.record.Change;
import dev.daicho.network.record.KeptRecord;
import dev.daicho.network.record.RecordBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * How a level keeps one kind of information that it is told.
 *
 * @param <R> the kind
 */
final class Keeping<R extends KeptRecord> {

  private final Set<String> types;
  private final BiFunction<Level, ToldNotice, Heard<R>> ear;
  private final RecordBook<R> book;
  private final Consumer<List<R>> afterwards;

  /**
   * @param types of the notices that tell it
   * @param ear what a notice says
   * @param book where it is kept
   * @param afterwards hears of those that changed anything, in the same transaction
   */
  Keeping(
      Set<String> types,
      BiFunction<Level, ToldNotice, Heard<R>> ear,
      RecordBook<R> book,
      Consumer<List<R>> afterwards) {
    this.types = types;
    this.ear = ear;
    this.book = book;
    this.afterwards = afterwards;
  }

  /** Whether notices of that type tell it. */
  boolean isToldBy(String type) {
    return types.contains(type);
  }

  /**
   * Keeps what these notices say, in the current transaction.
   *
   * @return those that changed anything, by what the level calls their subjects
   */
  Map<String, ToldNotice> keep(Level level, Seal seal, List<ToldNotice> notices) {
    Map<RecordBook.Key, Heard<R>> heard = new HashMap<>();
    Map<RecordBook.Key, ToldNotice> told = new HashMap<>();
    List<R> records = new ArrayList<>();
    for (ToldNotice notice : notices) {
      Heard<R> one = ear.apply(level, notice);
      RecordBook.Key key = RecordBook.Key.of(one.record());
      heard.put(key, one);
      told.put(key, notice);
      records.add(one.record());
    }
    Map<String, ToldNotice> onward = new HashMap<>();
    List<R> changed = new ArrayList<>();
    book.keep(seal, records)
        .forEach((key, wasThere) -> {
          Heard<R> one = Objects.requireNonNull(heard.get(key));
          ToldNotice notice = Objects.requireNonNull(told.get(key));
          if (!wasThere && one.record().change() != Change.ENTERED && !one.restated()) {
            throw new NotItsResident(notice);
          }
          onward.put(one.place().subject(), notice);
          changed.add(one.record());
        });
    if (!changed.isEmpty()) {
      afterwards.accept(changed);
    }
    return onward;
  }
}
