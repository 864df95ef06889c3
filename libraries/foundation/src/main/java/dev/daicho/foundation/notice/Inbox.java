package dev.daicho.foundation.notice;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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
 * wait. All in the current transaction, sealed as the subject's {@link Place} says.
 */
final class Inbox {

  private static final String HELD =
      """
      select coalesce(nullif(teller, ''), municipality) as municipality,
        coalesce(nullif(told_subject, ''), subject) as subject,
        sequence, type, version, told_at, body, reason
      from notice_held
      """;

  private final KeeperStore store;
  private final String handler;

  Inbox(KeeperStore store, String handler) {
    this.store = store;
    this.handler = handler;
  }

  /**
   * Counts one notice of each of these subjects as applied where it is the next. Whoever does so
   * holds the subject until the transaction ends: another program with the same notice waits, and
   * is then not next. How far each is is asked one by one: joined, a table that the planner knows
   * nothing of yet is gone through from end to end for each of them.
   *
   * @param sequences the notice's number, by subject
   * @return the subjects whose notice was the next
   */
  Set<String> claim(Seal seal, Map<String, Long> sequences) {
    String[] subjects = sequences.keySet().stream().sorted().toArray(String[]::new);
    Long[] numbers = new Long[subjects.length];
    for (int i = 0; i < subjects.length; i++) {
      numbers[i] = sequences.get(subjects[i]);
    }
    return new HashSet<>(
        store
            .sql()
            .sql(
                """
                insert into notice_received as r (handler, municipality, subject, applied)
                select ?, ?, subject, sequence from unnest(?, ?) told(subject, sequence)
                where sequence = 1 + coalesce(
                  (select a.applied from notice_received a
                   where a.handler = ? and a.municipality = ? and a.subject = told.subject), 0)
                on conflict (handler, municipality, subject) do update set applied = excluded.applied
                where r.applied = excluded.applied - 1
                returning subject
                """)
            .params(handler, seal.value(), subjects, numbers, handler, seal.value())
            .query(String.class)
            .list());
  }

  /** How far the subject is applied, holding it until the transaction ends. */
  long appliedHolding(Place place) {
    store
        .sql()
        .sql(
            "insert into notice_received (handler, municipality, subject, applied) values (?, ?, ?, 0) on conflict do nothing")
        .params(handler, place.seal().value(), place.subject())
        .update();
    return store
        .sql()
        .sql(
            "select applied from notice_received where handler = ? and municipality = ? and subject = ? for update")
        .params(handler, place.seal().value(), place.subject())
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
  void hold(Place place, ToldNotice notice, String reason) {
    store
        .sql()
        .sql(
            """
            insert into notice_held (handler, municipality, subject, sequence, type, version, told_at, body, reason, teller, told_subject)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (handler, municipality, subject, sequence) do update
            set type = excluded.type, version = excluded.version, told_at = excluded.told_at,
              body = excluded.body, reason = excluded.reason
            """)
        .params(
            handler,
            place.seal().value(),
            place.subject(),
            notice.sequence(),
            notice.type(),
            notice.version(),
            notice.toldAt().atOffset(ZoneOffset.UTC),
            // The one character that PostgreSQL keeps in no text.
            notice.body().replace('\0', '\uFFFD'),
            reason,
            notice.municipality(),
            notice.subject())
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
  Optional<Receiver.Held> heldAt(Place place, long sequence) {
    return store
        .sql()
        .sql(HELD + " where handler = ? and municipality = ? and subject = ? and sequence = ?")
        .params(handler, place.seal().value(), place.subject(), sequence)
        .query(Inbox::read)
        .optional();
  }

  /** The first that waits about a subject. */
  Optional<Receiver.Held> firstHeld(Place place) {
    return store
        .sql()
        .sql(
            HELD
                + " where handler = ? and municipality = ? and subject = ? order by sequence limit 1")
        .params(handler, place.seal().value(), place.subject())
        .query(Inbox::read)
        .optional();
  }

  /** All that waits, in order. */
  List<Receiver.Held> held() {
    return store
        .sql()
        .sql(
            HELD
                + " where handler = ? order by notice_held.municipality, notice_held.subject, sequence")
        .param(handler)
        .query(Inbox::read)
        .list();
  }

  private static Receiver.Held read(ResultSet row, int number) throws SQLException {
    return new Receiver.Held(
        new ToldNotice(
            row.getString("municipality"),
            row.getString("subject"),
            row.getLong("sequence"),
            row.getString("type"),
            row.getInt("version"),
            row.getObject("told_at", OffsetDateTime.class).toInstant(),
            row.getString("body")),
        row.getString("reason"));
  }
}
