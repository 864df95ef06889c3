package dev.daicho.foundation.notice;

import dev.daicho.foundation.json.NumbersModule;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * One keeper's notices, in the order they were told: an append-only journal, written in the
 * transaction that made them true, and read from any point.
 */
public final class NoticeJournal {

  private static final int FEW = 6;

  private static final String RETURNING =
      "returning municipality, subject, sequence, type, version, told_at, body::text";

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
                      """
                          + RETURNING)
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
   * Tells notices about different subjects at once, in the current transaction, which must hold the
   * subjects' rows: one statement, however many they are.
   *
   * @param notices what to tell, by subject, in the order in which they are to be told
   */
  public void tellTogether(Seal seal, Map<String, ? extends Notice> notices) {
    Rows rows = new Rows(notices.size());
    notices.forEach((subject, notice) ->
        rows.add(subject, notice.type(), notice.version(), json.writeValueAsString(notice)));
    insert(seal, rows);
  }

  /**
   * Tells on, about different subjects, what another keeper has told; in the current transaction,
   * which must hold the subjects.
   *
   * @param notices what to tell, by subject; the body as it came
   */
  public void tellOn(Seal seal, Map<String, ToldNotice> notices) {
    Rows rows = new Rows(notices.size());
    for (Map.Entry<String, ToldNotice> each : new TreeMap<>(notices).entrySet()) {
      ToldNotice notice = each.getValue();
      rows.add(each.getKey(), notice.type(), notice.version(), notice.body());
    }
    insert(seal, rows);
  }

  private void insert(Seal seal, Rows rows) {
    // Writing out again what was just written costs, so only for those who listen.
    if (listeners.isEmpty()) {
      insert(seal, rows, "").update();
      return;
    }
    List<ToldNotice> told = insert(seal, rows, RETURNING).query(NoticeJournal::read).list();
    listeners.forEach(listener -> store.onceCommitted(() -> told.forEach(listener)));
  }

  private JdbcClient.StatementSpec insert(Seal seal, Rows rows, String returning) {
    return store
        .sql()
        .sql(
            """
            insert into notice (municipality, subject, sequence, type, version, told_at, body)
            select ?, t.subject,
              coalesce((select max(n.sequence) from notice n where n.municipality = ? and n.subject = t.subject), 0) + 1,
              t.type, t.version, ?, cast(t.body as jsonb)
            from %s t(subject, type, version, body)
            %s
            """
                .formatted(rows.source(), returning))
        .param(seal.value())
        .param(seal.value())
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .params(rows.values());
  }

  /** Notices to be written, column by column. */
  private static final class Rows {
    private final List<String> subjects;
    private final List<String> types;
    private final List<Integer> versions;
    private final List<String> bodies;

    Rows(int count) {
      this.subjects = new ArrayList<>(count);
      this.types = new ArrayList<>(count);
      this.versions = new ArrayList<>(count);
      this.bodies = new ArrayList<>(count);
    }

    void add(String subject, String type, int version, String body) {
      subjects.add(subject);
      types.add(type);
      versions.add(version);
      bodies.add(body);
    }

    /**
     * Where they stand in the statement. Arrays make PostgreSQL plan it anew for each act, since it
     * takes an array of unknown length for a long one; that is worth it for many only.
     */
    String source() {
      return subjects.size() <= FEW
          ? "(values "
              + String.join(", ", Collections.nCopies(subjects.size(), "(?, ?, ?, ?)"))
              + ")"
          : "unnest(?, ?, ?, ?)";
    }

    List<Object> values() {
      if (subjects.size() > FEW) {
        return List.of(
            subjects.toArray(String[]::new),
            types.toArray(String[]::new),
            versions.toArray(Integer[]::new),
            bodies.toArray(String[]::new));
      }
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < subjects.size(); i++) {
        values.addAll(List.of(subjects.get(i), types.get(i), versions.get(i), bodies.get(i)));
      }
      return values;
    }
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
