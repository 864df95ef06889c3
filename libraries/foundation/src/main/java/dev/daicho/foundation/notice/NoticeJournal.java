package dev.daicho.foundation.notice;

import dev.daicho.foundation.json.NumbersModule;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * One keeper's notices, in the order they were told: an append-only journal, written in the
 * transaction that made them true, and read from any point.
 */
public final class NoticeJournal {

  private final KeeperStore store;
  private final InstantSource clock;
  private final JsonMapper json;
  private final List<Consumer<ToldNotice>> listeners = new CopyOnWriteArrayList<>();

  public NoticeJournal(KeeperStore store, InstantSource clock, JsonMapper json) {
    this.store = store;
    this.clock = clock;
    // Without it a number would be told as {}.
    this.json = json.rebuild().addModule(new NumbersModule()).build();
  }

  /**
   * Tells a notice about a subject in the current transaction, which must hold the subject's row:
   * so its sequence has neither gap nor double.
   *
   * @return the notice as told
   */
  public ToldNotice tell(Seal seal, String subject, Notice notice) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    String body = json.writeValueAsString(notice);
    return store.within(
        seal,
        () -> {
          ToldNotice told =
              store
                  .sql()
                  .sql(
                      """
                      insert into notice (municipality, subject, sequence, type, version, told_at, body)
                      select ?, ?,
                        coalesce((select max(sequence) from notice where municipality = ? and subject = ?), 0) + 1,
                        ?, ?, ?, cast(? as jsonb)
                      returning municipality, subject, sequence, type, version, told_at, body::text
                      """)
                  .params(
                      seal.value(),
                      subject,
                      seal.value(),
                      subject,
                      notice.type(),
                      notice.version(),
                      now,
                      body)
                  .query(NoticeJournal::read)
                  .single();
          listeners.forEach(listener -> store.onceCommitted(() -> listener.accept(told)));
          return told;
        });
  }

  /**
   * Tells on, about different subjects, what another keeper has told; in the current transaction,
   * which must hold the subjects.
   *
   * @param notices what to tell, by subject; the body as it came
   */
  public void tellOn(Seal seal, Map<String, ToldNotice> notices) {
    String[] subjects = notices.keySet().stream().sorted().toArray(String[]::new);
    String[] types = new String[subjects.length];
    Integer[] versions = new Integer[subjects.length];
    String[] bodies = new String[subjects.length];
    for (int i = 0; i < subjects.length; i++) {
      ToldNotice notice = Objects.requireNonNull(notices.get(subjects[i]));
      types[i] = notice.type();
      versions[i] = notice.version();
      bodies[i] = notice.body();
    }
    List<ToldNotice> told =
        store
            .sql()
            .sql(
                """
                insert into notice (municipality, subject, sequence, type, version, told_at, body)
                select ?, t.subject,
                  coalesce((select max(n.sequence) from notice n where n.municipality = ? and n.subject = t.subject), 0) + 1,
                  t.type, t.version, ?, cast(t.body as jsonb)
                from unnest(?, ?, ?, ?) t(subject, type, version, body)
                returning municipality, subject, sequence, type, version, told_at, body::text
                """)
            .params(
                seal.value(),
                seal.value(),
                clock.instant().atOffset(ZoneOffset.UTC),
                subjects,
                types,
                versions,
                bodies)
            .query(NoticeJournal::read)
            .list();
    listeners.forEach(listener -> store.onceCommitted(() -> told.forEach(listener)));
  }

  /**
   * Has somebody called after each commit, for each notice told; nothing may depend on the call,
   * and what it throws is not the teller's business.
   */
  public void listen(Consumer<ToldNotice> listener) {
    listeners.add(listener);
  }

  /** The notices about one subject from a sequence number on, as a re-request is answered. */
  public List<ToldNotice> about(Seal seal, String subject, long from) {
    return store.within(
        seal,
        () ->
            store
                .sql()
                .sql(
                    """
                    select municipality, subject, sequence, type, version, told_at, body::text
                    from notice where municipality = ? and subject = ? and sequence >= ? order by sequence
                    """)
                .params(seal.value(), subject, from)
                .query(NoticeJournal::read)
                .list());
  }

  static ToldNotice read(ResultSet row, int number) throws SQLException {
    return new ToldNotice(
        row.getString("municipality"),
        row.getString("subject"),
        row.getLong("sequence"),
        row.getString("type"),
        row.getInt("version"),
        row.getObject("told_at", OffsetDateTime.class).toInstant(),
        row.getString("body"));
  }
}
