package dev.daicho.foundation.notice;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a receiver has written down: how far it has applied each subject's notices, and which ones
 * wait. All in the current transaction, sealed to the notice's municipality.
 */
final class Inbox {

  private final KeeperStore store;
  private final String handler;

  Inbox(KeeperStore store, String handler) {
    this.store = store;
    this.handler = handler;
  }

  /**
   * Counts the notice as applied if it is the next of its subject. Whoever does so holds the
   * subject until the transaction ends: another program with the same notice waits, and is then not
   * next.
   */
  boolean claim(ToldNotice notice) {
    return (notice.sequence() == 1
            ? store
                .sql()
                .sql(
                    """
                    insert into notice_received as r (handler, municipality, subject, applied) values (?, ?, ?, ?)
                    on conflict (handler, municipality, subject) do update set applied = 1 where r.applied = 0
                    """)
                .params(handler, notice.municipality(), notice.subject(), 1L)
                .update()
            : store
                .sql()
                .sql(
                    """
                    update notice_received set applied = applied + 1
                    where handler = ? and municipality = ? and subject = ? and applied = ?
                    """)
                .params(handler, notice.municipality(), notice.subject(), notice.sequence() - 1)
                .update())
        == 1;
  }

  /** How far the subject is applied, holding it until the transaction ends. */
  long appliedHolding(ToldNotice notice) {
    store
        .sql()
        .sql(
            "insert into notice_received (handler, municipality, subject, applied) values (?, ?, ?, 0) on conflict do nothing")
        .params(handler, notice.municipality(), notice.subject())
        .update();
    return store
        .sql()
        .sql(
            "select applied from notice_received where handler = ? and municipality = ? and subject = ? for update")
        .params(handler, notice.municipality(), notice.subject())
        .query(Long.class)
        .single();
  }

  /** How far each of the subjects is applied; those of which nothing is known are left out. */
  Map<String, Long> applied(Seal seal, Collection<String> subjects) {
    Map<String, Long> applied = new HashMap<>();
    store
        .sql()
        .sql(
            "select subject, applied from notice_received where handler = ? and municipality = ? and subject = any(?)")
        .params(handler, seal.value(), subjects.toArray(String[]::new))
        .query(row -> {
          applied.put(row.getString(1), row.getLong(2));
        });
    return applied;
  }

  /** Writes down a notice that waits, and why; a later copy takes the place of an earlier one. */
  void hold(ToldNotice notice, String reason) {
    store
        .sql()
        .sql(
            """
            insert into notice_held (handler, municipality, subject, sequence, type, version, told_at, body, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (handler, municipality, subject, sequence) do update
            set type = excluded.type, version = excluded.version, told_at = excluded.told_at,
              body = excluded.body, reason = excluded.reason
            """)
        .params(
            handler,
            notice.municipality(),
            notice.subject(),
            notice.sequence(),
            notice.type(),
            notice.version(),
            notice.toldAt().atOffset(ZoneOffset.UTC),
            // The one character that PostgreSQL keeps in no text.
            notice.body().replace('\0', '\uFFFD'),
            reason)
        .update();
  }

  /** Crosses out what waited about these subjects and is applied by now. */
  void crossOut(Seal seal, Collection<String> subjects) {
    store
        .sql()
        .sql(
            """
            delete from notice_held h using notice_received r
            where h.handler = ? and h.municipality = ? and h.subject = any(?)
            and (r.handler, r.municipality, r.subject) = (h.handler, h.municipality, h.subject)
            and h.sequence <= r.applied
            """)
        .params(handler, seal.value(), subjects.toArray(String[]::new))
        .update();
  }

  /** The subjects among these about which something waits. */
  Set<String> waiting(Seal seal, Collection<String> subjects) {
    return new HashSet<>(
        store
            .sql()
            .sql(
                "select distinct subject from notice_held where handler = ? and municipality = ? and subject = any(?)")
            .params(handler, seal.value(), subjects.toArray(String[]::new))
            .query(String.class)
            .list());
  }

  /** The one that waits under that number. */
  Optional<Receiver.Held> heldAt(Seal seal, String subject, long sequence) {
    return store
        .sql()
        .sql(
            """
            select municipality, subject, sequence, type, version, told_at, body, reason
            from notice_held where handler = ? and municipality = ? and subject = ? and sequence = ?
            """)
        .params(handler, seal.value(), subject, sequence)
        .query((row, n) -> new Receiver.Held(NoticeJournal.read(row, n), row.getString("reason")))
        .optional();
  }

  /** All that waits, in order. */
  List<Receiver.Held> held() {
    return store
        .sql()
        .sql(
            """
            select municipality, subject, sequence, type, version, told_at, body, reason
            from notice_held where handler = ? order by municipality, subject, sequence
            """)
        .param(handler)
        .query((row, n) -> new Receiver.Held(NoticeJournal.read(row, n), row.getString("reason")))
        .list();
  }
}
