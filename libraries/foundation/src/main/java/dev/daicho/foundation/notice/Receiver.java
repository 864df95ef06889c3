package dev.daicho.foundation.notice;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a handler's notices arrive. Already applied: nothing changes. Next in its subject's
 * sequence: applied and remembered, in one transaction. Behind a gap, or refused by the handler:
 * held, so that it can be seen, and tried again when what is missing has come.
 */
public final class Receiver {

  private final KeeperStore store;
  private final NoticeHandler handler;
  private final Function<ToldNotice, List<ToldNotice>> askAgain;

  /** What became of a notice. */
  public enum Reception {
    /** It had been applied before. */
    KNOWN,
    /** It was applied. */
    APPLIED,
    /** It waits for one that is missing, or the handler could not take it. */
    HELD
  }

  /** A notice that waits. */
  public record Held(ToldNotice notice, String reason) {}

  /**
   * @param store the receiver's own store
   * @param handler what acts upon the notices
   * @param askAgain asks the teller for all notices about the subject of the one given that come
   *     before it; may answer with none
   */
  public Receiver(
      KeeperStore store, NoticeHandler handler, Function<ToldNotice, List<ToldNotice>> askAgain) {
    this.store = store;
    this.handler = handler;
    this.askAgain = askAgain;
  }

  /** The handler's name. */
  public String name() {
    return handler.name();
  }

  /** Takes one notice. */
  public Reception receive(ToldNotice notice) {
    Reception reception = attempt(notice);
    if (reception == Reception.HELD && behindAGap(notice)) {
      for (ToldNotice earlier : askAgain.apply(notice)) {
        if (earlier.sequence() < notice.sequence()) {
          attempt(earlier);
        }
      }
      reception = attempt(notice);
    }
    if (reception == Reception.APPLIED) {
      releaseAfter(notice);
    }
    return reception;
  }

  /** What waits, in order. */
  public List<Held> held(Seal seal) {
    return store.within(
        seal,
        () ->
            store
                .sql()
                .sql(
                    """
                    select municipality, subject, sequence, type, version, told_at, body::text, reason
                    from notice_held where handler = ? order by municipality, subject, sequence
                    """)
                .param(handler.name())
                .query((row, n) -> new Held(NoticeJournal.read(row, n), row.getString("reason")))
                .list());
  }

  private Reception attempt(ToldNotice notice) {
    Seal seal = new Seal(notice.municipality());
    try {
      return store.within(seal, () -> applyIfNext(notice));
    } catch (RuntimeException refused) {
      // Its transaction is gone; the notice is kept in a new one, with the kind of fault only: a
      // message could carry personal values.
      hold(notice, refused.getClass().getSimpleName());
      return Reception.HELD;
    }
  }

  private Reception applyIfNext(ToldNotice notice) {
    long applied = applied(notice);
    if (notice.sequence() <= applied) {
      return Reception.KNOWN;
    }
    if (notice.sequence() > applied + 1) {
      hold(notice, "gap after " + applied);
      return Reception.HELD;
    }
    if (handler.wants(notice.type())) {
      handler.handle(notice);
    }
    store
        .sql()
        .sql(
            """
            insert into notice_received (handler, municipality, subject, applied) values (?, ?, ?, ?)
            on conflict (handler, municipality, subject) do update set applied = excluded.applied
            """)
        .params(handler.name(), notice.municipality(), notice.subject(), notice.sequence())
        .update();
    store
        .sql()
        .sql(
            "delete from notice_held where handler = ? and municipality = ? and subject = ? and sequence = ?")
        .params(handler.name(), notice.municipality(), notice.subject(), notice.sequence())
        .update();
    return Reception.APPLIED;
  }

  private long applied(ToldNotice notice) {
    // The lock makes two couriers of one handler take turns about a subject.
    store
        .sql()
        .sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param(handler.name() + " " + notice.municipality() + " " + notice.subject())
        .query()
        .singleRow();
    return store
        .sql()
        .sql(
            "select applied from notice_received where handler = ? and municipality = ? and subject = ?")
        .params(handler.name(), notice.municipality(), notice.subject())
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  private boolean behindAGap(ToldNotice notice) {
    return store.within(new Seal(notice.municipality()), () -> applied(notice))
        < notice.sequence() - 1;
  }

  private void hold(ToldNotice notice, String reason) {
    store.within(
        new Seal(notice.municipality()),
        () ->
            store
                .sql()
                .sql(
                    """
                    insert into notice_held (handler, municipality, subject, sequence, type, version, told_at, body, reason)
                    values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)
                    on conflict (handler, municipality, subject, sequence) do update set reason = excluded.reason
                    """)
                .params(
                    handler.name(),
                    notice.municipality(),
                    notice.subject(),
                    notice.sequence(),
                    notice.type(),
                    notice.version(),
                    notice.toldAt().atOffset(ZoneOffset.UTC),
                    notice.body(),
                    reason)
                .update());
  }

  private void releaseAfter(ToldNotice applied) {
    Seal seal = new Seal(applied.municipality());
    long next = applied.sequence() + 1;
    Optional<ToldNotice> waiting = heldAt(seal, applied.subject(), next);
    while (waiting.isPresent() && attempt(waiting.get()) == Reception.APPLIED) {
      next++;
      waiting = heldAt(seal, applied.subject(), next);
    }
  }

  private Optional<ToldNotice> heldAt(Seal seal, String subject, long sequence) {
    return store.within(
        seal,
        () ->
            store
                .sql()
                .sql(
                    """
                    select municipality, subject, sequence, type, version, told_at, body::text
                    from notice_held where handler = ? and municipality = ? and subject = ? and sequence = ?
                    """)
                .params(handler.name(), seal.value(), subject, sequence)
                .query(NoticeJournal::read)
                .optional());
  }
}
