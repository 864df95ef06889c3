package dev.daicho.network.reconcile;

import dev.daicho.foundation.notice.Notice;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.network.Information;
import dev.daicho.network.record.KeptRecord;
import dev.daicho.network.record.RecordBook;
import dev.daicho.numbers.MunicipalityCode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One kind of record as the registers have it, in the form in which a level ought to keep it.
 *
 * @param <R> that form
 */
public interface Registered<R extends KeptRecord> {

  /** The kind. */
  Information information();

  /** Calls over all of a municipality's, removed ones included, as they stand at that instant. */
  void call(MunicipalityCode municipality, Instant at, Consumer<R> each);

  /** One of them; empty when its municipality knows none of that name. */
  Optional<R> find(MunicipalityCode municipality, String subject, Instant at);

  /** Where a level keeps them. */
  RecordBook<R> book(KeeperStore store, InstantSource clock);

  /** What a level keeps and no register knows, as removed. */
  R removed(R surplus, Instant at);

  /** The notice that says a record again. */
  Notice restated(R record);
}
