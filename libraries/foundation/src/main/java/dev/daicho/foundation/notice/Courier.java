package dev.daicho.foundation.notice;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Carries one keeper's notices to one handler of another: reads the journal behind a cursor, below
 * the oldest running transaction (commit order is not the order of numbers), and hands them over a
 * {@link Line}. Delivered at least once: what is not acknowledged is handed over again. The
 * receiver applies once, and keeps what it holds, so the cursor goes on past a held one.
 *
 * <p>A teller whose line is interrupted does not hold the others up: how far it has got is
 * remembered apart, and what it has told meanwhile is carried, in order, when the line is back.
 */
public final class Courier {

  private static final int BATCH = 5000;
  private static final int TRIES = 10;
  private static final Position BEGINNING = new Position(0, 0);

  private final KeeperStore steward;
  private final Line line;

  /**
   * @param steward the teller's store for carrying
   * @param line to who applies them
   */
  public Courier(KeeperStore steward, Line line) {
    this.steward = steward;
    this.line = line;
  }

  /**
   * Carries what there is and returns how many notices that were. Ends early when the line does not
   * acknowledge; the rest is there the next time.
   */
  public long carry() {
    long carried = 0;
    boolean more = true;
    while (more) {
      Position from = position();
      List<Waiting> batch = waiting(from);
      if (batch.isEmpty()) {
        break;
      }
      Set<String> behind = new HashSet<>(lagging().keySet());
      behind.addAll(line.interrupted());
      List<ToldNotice> now = new ArrayList<>();
      Set<String> left = new LinkedHashSet<>();
      for (Waiting each : batch) {
        if (behind.contains(each.notice().municipality())) {
          left.add(each.notice().municipality());
        } else {
          now.add(each.notice());
        }
      }
      if (!handOver(now)) {
        return carried;
      }
      carried += now.size();
      boolean moved = move(from, batch.getLast().position(), left);
      // Not moved: another courier, or a replay, has moved the cursor, and it holds.
      more = !moved || batch.size() == BATCH;
    }
    return carried + catchUp();
  }

  /** Has everything carried again from the beginning: what is applied already changes nothing. */
  public void replay() {
    steward
        .sql()
        .sql("update notice_cursor set xact = 0, id = 0 where handler = ?")
        .param(line.name())
        .update();
  }

  /** How many notices each teller has told that are not acknowledged yet; none for most. */
  public Map<String, Long> backlog() {
    Map<String, Long> backlog = new TreeMap<>();
    steward
        .sql()
        .sql(
            """
            with cursor as (
              select coalesce(max(xact), 0) as xact, coalesce(max(id), 0) as id
              from notice_cursor where handler = ?
            ), lag as (select teller, xact, id from notice_lag where handler = ?)
            select municipality, count(*) from notice
            where (xact, id) > (select xact, id from cursor)
              and municipality not in (select teller from lag)
            group by 1
            union all
            select n.municipality, count(*) from notice n join lag on lag.teller = n.municipality
            where (n.xact, n.id) > (lag.xact, lag.id)
            group by 1
            """)
        .params(line.name(), line.name())
        .query(row -> {
          backlog.put(row.getString(1), row.getLong(2));
        });
    return backlog;
  }

  /** Hands over until all are acknowledged; false when the line does not get that far. */
  private boolean handOver(List<ToldNotice> notices) {
    Set<ToldNotice> open = new LinkedHashSet<>(notices);
    for (int tries = 0; !open.isEmpty() && tries < TRIES; tries++) {
      line.hand(List.copyOf(open)).forEach(open::remove);
    }
    return open.isEmpty();
  }

  /** Carries what tellers told while their line was interrupted. */
  private long catchUp() {
    long carried = 0;
    Set<String> interrupted = line.interrupted();
    for (Map.Entry<String, Position> lag : lagging().entrySet()) {
      if (!interrupted.contains(lag.getKey())) {
        carried += catchUp(lag.getKey(), lag.getValue());
      }
    }
    return carried;
  }

  private long catchUp(String teller, Position from) {
    long carried = 0;
    Position at = from;
    while (true) {
      List<Waiting> batch = waiting(teller, at);
      if (!handOver(batch.stream().map(Waiting::notice).toList())) {
        return carried;
      }
      carried += batch.size();
      if (batch.size() < BATCH) {
        end(teller, at, batch.isEmpty() ? at : batch.getLast().position());
        return carried;
      }
      Position reached = batch.getLast().position();
      if (!advance(teller, at, reached)) {
        return carried;
      }
      at = reached;
    }
  }

  private Position position() {
    return steward
        .sql()
        .sql("select xact, id from notice_cursor where handler = ?")
        .param(line.name())
        .query((row, n) -> new Position(row.getLong(1), row.getLong(2)))
        .optional()
        .orElse(BEGINNING);
  }

  private Map<String, Position> lagging() {
    Map<String, Position> lagging = new TreeMap<>();
    steward
        .sql()
        .sql("select teller, xact, id from notice_lag where handler = ?")
        .param(line.name())
        .query(row -> {
          lagging.put(row.getString(1), new Position(row.getLong(2), row.getLong(3)));
        });
    return lagging;
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

  /** Those of one teller up to the cursor; what lies behind that is carried with the others'. */
  private List<Waiting> waiting(String teller, Position from) {
    return steward.within(
        Seal.NATION,
        () ->
            steward
                .sql()
                .sql(
                    """
                    select n.municipality, n.subject, n.sequence, n.type, n.version, n.told_at, n.body::text, n.xact, n.id
                    from notice n join notice_cursor c on c.handler = ?
                    where n.municipality = ? and (n.xact, n.id) > (?, ?) and (n.xact, n.id) <= (c.xact, c.id)
                    order by n.xact, n.id limit ?
                    """)
                .params(line.name(), teller, from.xact(), from.id(), BATCH)
                .query(Courier::read)
                .list());
  }

  /** Moves the cursor, leaving some tellers behind where it was. */
  private boolean move(Position from, Position to, Set<String> left) {
    return steward.within(
        Seal.NATION,
        () -> {
          boolean moved =
              steward
                      .sql()
                      .sql(
                          """
                          insert into notice_cursor as c (handler, xact, id) values (?, ?, ?)
                          on conflict (handler) do update set xact = excluded.xact, id = excluded.id
                          where (c.xact, c.id) = (?, ?)
                          """)
                      .params(line.name(), to.xact(), to.id(), from.xact(), from.id())
                      .update()
                  == 1;
          if (moved && !left.isEmpty()) {
            steward
                .sql()
                .sql(
                    """
                    insert into notice_lag (handler, teller, xact, id) select ?, unnest(?), ?, ?
                    on conflict do nothing
                    """)
                .params(line.name(), left.toArray(String[]::new), from.xact(), from.id())
                .update();
          }
          return moved;
        });
  }

  private boolean advance(String teller, Position from, Position to) {
    return steward
            .sql()
            .sql(
                "update notice_lag set xact = ?, id = ? where handler = ? and teller = ? and (xact, id) = (?, ?)")
            .params(to.xact(), to.id(), line.name(), teller, from.xact(), from.id())
            .update()
        == 1;
  }

  /**
   * Ends a lag that has reached the cursor, unless the cursor has moved on and left more behind.
   */
  private void end(String teller, Position from, Position reached) {
    steward.within(
        Seal.NATION,
        () -> {
          // Nobody leaves anything behind while the cursor is held.
          steward
              .sql()
              .sql("select 1 from notice_cursor where handler = ? for update")
              .param(line.name())
              .query(Integer.class)
              .optional();
          if (waiting(teller, reached).isEmpty()) {
            return steward
                .sql()
                .sql(
                    "delete from notice_lag where handler = ? and teller = ? and (xact, id) = (?, ?)")
                .params(line.name(), teller, from.xact(), from.id())
                .update();
          }
          return advance(teller, from, reached) ? 1 : 0;
        });
  }

  private static Waiting read(ResultSet row, int number) throws SQLException {
    return new Waiting(
        NoticeJournal.read(row, number), new Position(row.getLong("xact"), row.getLong("id")));
  }

  private record Position(long xact, long id) {}

  private record Waiting(ToldNotice notice, Position position) {}
}
