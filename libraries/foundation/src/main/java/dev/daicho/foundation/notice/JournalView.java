package dev.daicho.foundation.notice;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A journal as its operator sees it: which notices there are and when they were told, never what
 * they say. A notice that is told on says the same in both journals, so that it can be followed by
 * a digest of its words, which stays inside.
 */
public final class JournalView {

  /** So many of the newest are looked through for those of one municipality or type. */
  private static final int LOOKED_THROUGH = 100_000;

  private static final String COLUMNS =
      "xact, id, municipality, subject, sequence, type, told_at, md5(body::text) as words";

  private final KeeperStore steward;

  /**
   * @param steward the teller's store for carrying
   */
  public JournalView(KeeperStore steward) {
    this.steward = steward;
  }

  /**
   * Where a notice stands in the journal: what a screen may call it by.
   *
   * @param xact the transaction that told it
   * @param id its number
   */
  public record Reference(long xact, long id) {

    /** Reads {@code 4711-42}. */
    public static Optional<Reference> parse(String written) {
      String[] parts = written.split("-", -1);
      try {
        return parts.length == 2
            ? Optional.of(new Reference(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
            : Optional.empty();
      } catch (NumberFormatException notOne) {
        return Optional.empty();
      }
    }

    /** As an address writes it. */
    @Override
    public String toString() {
      return xact + "-" + id;
    }
  }

  /**
   * A notice without its body.
   *
   * @param reference where it stands
   * @param municipality who told it (six digits)
   * @param subject whom it is about, for following it; for no screen
   * @param sequence its number among those about the subject
   * @param type what happened
   * @param toldAt town time
   * @param words a digest of what it says, for following it; for no screen
   */
  public record Entry(
      Reference reference,
      String municipality,
      String subject,
      long sequence,
      String type,
      Instant toldAt,
      String words) {

    /** Without what identifies anybody. */
    @Override
    public String toString() {
      return type + " " + municipality + "/" + sequence;
    }
  }

  /**
   * The latest, newest first, among the newest {@value #LOOKED_THROUGH}.
   *
   * @param municipality whose (six digits), or null for all
   * @param type of which type, or null for all
   */
  public List<Entry> latest(@Nullable String municipality, @Nullable String type, int most) {
    return steward
        .sql()
        .sql(
            """
            select %s from (
              select * from notice order by xact desc, id desc limit ?
            ) newest
            where (cast(? as text) is null or municipality = ?) and (cast(? as text) is null or type = ?)
            order by xact desc, id desc limit ?
            """
                .formatted(COLUMNS))
        .params(Arrays.asList(LOOKED_THROUGH, municipality, municipality, type, type, most))
        .query(JournalView::read)
        .list();
  }

  /** The notice that stands there. */
  public Optional<Entry> find(Reference reference) {
    return steward
        .sql()
        .sql("select " + COLUMNS + " from notice where xact = ? and id = ?")
        .params(reference.xact(), reference.id())
        .query(JournalView::read)
        .optional();
  }

  /** All about one subject, in order. */
  public List<Entry> about(Seal seal, String subject) {
    return steward
        .sql()
        .sql(
            "select "
                + COLUMNS
                + " from notice where municipality = ? and subject = ? order by sequence")
        .params(seal.value(), subject)
        .query(JournalView::read)
        .list();
  }

  private static Entry read(ResultSet row, int number) throws SQLException {
    return new Entry(
        new Reference(row.getLong("xact"), row.getLong("id")),
        row.getString("municipality"),
        row.getString("subject"),
        row.getLong("sequence"),
        row.getString("type"),
        row.getObject("told_at", OffsetDateTime.class).toInstant(),
        row.getString("words"));
  }
}
