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
 * once, and keeps what it holds, so the cursor goes on past a held one.
 */
public final class Courier {

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final int BATCH = 500;
  private static final Position BEGINNING = new Position(0, 0);

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
    while (true) {
      Position from = position();
      List<Waiting> batch = waiting(from);
      if (batch.isEmpty()) {
        return carried;
      }
      receiver
          .receive(batch.stream().map(Waiting::notice).toList())
          .forEach(held -> LOG.warn("held back for {}: {}", receiver.name(), held));
      carried += batch.size();
      boolean moved = move(from, batch.getLast().position());
      if (moved && batch.size() < BATCH) {
        return carried;
      }
      // Not moved: another courier, or a replay, has moved the cursor, and it holds.
    }
  }

  /** Has everything carried again from the beginning: what is applied already changes nothing. */
  public void replay() {
    steward
        .sql()
        .sql("update notice_cursor set xact = 0, id = 0 where handler = ?")
        .param(receiver.name())
        .update();
  }

  private Position position() {
    return steward
        .sql()
        .sql("select xact, id from notice_cursor where handler = ?")
        .param(receiver.name())
        .query((row, n) -> new Position(row.getLong(1), row.getLong(2)))
        .optional()
        .orElse(BEGINNING);
  }

  private List<Waiting> waiting(Position from) {
    return steward.within(
        Seal.NATION,
        () ->
            steward
                .sql()
                .sql(
                    """
                    select municipality, subject, sequence, type, version, told_at, body::text, xact, id
                    from notice
                    where (xact, id) > (?, ?) and xact < (select transaction_horizon())
                    order by xact, id limit ?
                    """)
                .params(from.xact(), from.id(), BATCH)
                .query(Courier::read)
                .list());
  }

  private boolean move(Position from, Position to) {
    return steward
            .sql()
            .sql(
                """
                insert into notice_cursor as c (handler, xact, id) values (?, ?, ?)
                on conflict (handler) do update set xact = excluded.xact, id = excluded.id
                where (c.xact, c.id) = (?, ?)
                """)
            .params(receiver.name(), to.xact(), to.id(), from.xact(), from.id())
            .update()
        == 1;
  }

  private static Waiting read(ResultSet row, int number) throws SQLException {
    return new Waiting(
        NoticeJournal.read(row, number), new Position(row.getLong("xact"), row.getLong("id")));
  }

  private record Position(long xact, long id) {}

  private record Waiting(ToldNotice notice, Position position) {}
}
