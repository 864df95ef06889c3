package dev.daicho.foundation.notice;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one handler has received, as its operator sees it: how far, and what waits and why. */
public final class InboxView {

  private static final String FIRST =
      """
      select * from (
        select number, municipality, subject, sequence, type, version, told_at, reason, teller,
          row_number() over (partition by municipality, subject order by sequence) as place,
          count(*) over (partition by municipality, subject) as waiting
        from notice_held where handler = ?
      ) held
      where place = 1
      """;

  private final KeeperStore store;
  private final KeeperStore steward;
  private final String handler;

  /**
   * @param store the receiver's store
   * @param steward its store for carrying
   * @param handler whose notices
   */
  public InboxView(KeeperStore store, KeeperStore steward, String handler) {
    this.store = store;
    this.steward = steward;
    this.handler = handler;
  }

  /**
   * A subject about which something waits, by the first notice that does.
   *
   * @param number what a screen may call it by
   * @param place where the receiver keeps the subject; for no screen
   * @param teller who told it (six digits)
   * @param sequence the notice's number among those about the subject
   * @param type what happened
   * @param version of its schema
   * @param toldAt town time
   * @param reason why it waits ({@link Receiver.Held})
   * @param waiting how many about the subject wait, itself included
   */
  public record Stopped(
      long number,
      Place place,
      String teller,
      long sequence,
      String type,
      int version,
      Instant toldAt,
      String reason,
      long waiting) {

    /** Without what identifies anybody. */
    @Override
    public String toString() {
      return type + " " + teller + "/" + sequence + ": " + reason;
    }
  }

  /** How many notices wait, by who told them (six digits). */
  public Map<String, Long> waiting() {
    Map<String, Long> waiting = new TreeMap<>();
    steward
        .sql()
        .sql(
            """
            select coalesce(nullif(teller, ''), municipality), count(*) from notice_held
            where handler = ? group by 1
            """)
        .param(handler)
        .query(row -> {
          waiting.put(row.getString(1), row.getLong(2));
        });
    return waiting;
  }

  /**
   * The subjects about which something waits, those that began to wait first at the top.
   *
   * @param after only those with a higher number; 0 for all
   */
  public List<Stopped> stopped(long after, int most) {
    return steward
        .sql()
        .sql(FIRST + " and number > ? order by number limit ?")
        .params(handler, after, most)
        .query(InboxView::read)
        .list();
  }

  /** The one of that number, as long as it waits at the head of its subject. */
  public Optional<Stopped> stopped(long number) {
    return steward
        .sql()
        .sql(FIRST + " and number = ?")
        .params(handler, number)
        .query(InboxView::read)
        .optional();
  }

  /** Up to which sequence number the notices about the subject are applied; 0 for none. */
  public long applied(Place place) {
    return store.within(
        place.seal(),
        () ->
            store
                .sql()
                .sql(
                    "select applied from notice_received where handler = ? and municipality = ? and subject = ?")
                .params(handler, place.seal().value(), place.subject())
                .query(Long.class)
                .optional()
                .orElse(0L));
  }

  /**
   * Why one notice waits.
   *
   * @param reason as in {@link Receiver.Held}
   * @param version of the notice's schema
   */
  public record Why(String reason, int version) {}

  /** Why a notice waits; empty when it does not. */
  public Optional<Why> why(Place place, long sequence) {
    return store.within(
        place.seal(),
        () ->
            store
                .sql()
                .sql(
                    "select reason, version from notice_held where handler = ? and municipality = ? and subject = ? and sequence = ?")
                .params(handler, place.seal().value(), place.subject(), sequence)
                .query((row, n) -> new Why(row.getString(1), row.getInt(2)))
                .optional());
  }

  private static Stopped read(ResultSet row, int n) throws SQLException {
    String seal = row.getString("municipality");
    String teller = row.getString("teller");
    return new Stopped(
        row.getLong("number"),
        new Place(new Seal(seal), row.getString("subject")),
        teller.isEmpty() ? seal : teller,
        row.getLong("sequence"),
        row.getString("type"),
        row.getInt("version"),
        row.getObject("told_at", OffsetDateTime.class).toInstant(),
        row.getString("reason"),
        row.getLong("waiting"));
  }
}
