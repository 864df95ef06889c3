package dev.daicho.foundation.notice;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries one keeper's notices to one handler of another, inside one program: reads the journal
 * behind a cursor, below the oldest running transaction (commit order is not the order of numbers),
 * and hands each notice to the {@link Receiver}. Delivered at least once; the receiver applies
 * once.
 */
public final class Courier {

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final int BATCH = 500;

  private final KeeperStore steward;
  private final Receiver receiver;

  /**
   * @param steward the teller's store for carrying
   * @param receiver who applies them
   */
  public Courier(KeeperStore steward, Receiver receiver) {
    this.steward = steward;
    this.receiver = receiver;
  }

  /** Carries what there is and returns how many notices that were. */
  public long carry() {
    long carried = 0;
    List<Waiting> batch;
    do {
      Position from = position();
      batch = waiting(from);
      for (Waiting waiting : batch) {
        Receiver.Reception reception = receiver.receive(waiting.notice());
        if (reception == Receiver.Reception.HELD) {
          LOG.warn("held back for {}: {}", receiver.name(), waiting.notice());
        }
      }
      if (!batch.isEmpty()) {
        remember(batch.getLast().position());
        carried += batch.size();
      }
    } while (batch.size() == BATCH);
    return carried;
  }

  /** Has everything carried again from the beginning: what is applied already changes nothing. */
  public void replay() {
    remember(new Position("0", 0));
  }

  private Position position() {
    return steward
        .sql()
        .sql("select xact::text, id from notice_cursor where handler = ?")
        .param(receiver.name())
        .query((row, n) -> new Position(row.getString(1), row.getLong(2)))
        .optional()
        .orElse(new Position("0", 0));
  }

  private List<Waiting> waiting(Position from) {
    return steward.within(
        Seal.NATION,
        () ->
            steward
                .sql()
                .sql(
                    """
                    select municipality, subject, sequence, type, version, told_at, body::text, xact::text as xact, id
                    from notice
                    where (xact, id) > (cast(? as xid8), ?) and xact < pg_snapshot_xmin(pg_current_snapshot())
                    order by xact, id limit ?
                    """)
                .params(from.xact(), from.id(), BATCH)
                .query(Courier::read)
                .list());
  }

  private void remember(Position position) {
    steward
        .sql()
        .sql(
            """
            insert into notice_cursor (handler, xact, id) values (?, cast(? as xid8), ?)
            on conflict (handler) do update set xact = excluded.xact, id = excluded.id
            """)
        .params(receiver.name(), position.xact(), position.id())
        .update();
  }

  private static Waiting read(ResultSet row, int number) throws SQLException {
    return new Waiting(
        NoticeJournal.read(row, number), new Position(row.getString("xact"), row.getLong("id")));
  }

  private record Position(String xact, long id) {}

  private record Waiting(ToldNotice notice, Position position) {}
}
