package dev.daicho.jpki.record;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.HolderChange;
import dev.daicho.jpki.MoveOut;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who filed to move out and is awaited elsewhere. Every act is done in the current transaction. */
public final class MoveBook {

  private final KeeperStore store;

  /**
   * @param store the keeper's
   */
  public MoveBook(KeeperStore store) {
    this.store = store;
  }

  /**
   * Awaits a move-in. The same told again changes nothing; another planned day takes the former's
   * place; what is told after the arrival that it announces is closed at once.
   */
  public void await(Holder holder, HolderChange.MoveOutFiled filed, Instant told) {
    if (isKnown(holder, filed, told)) {
      return;
    }
    Optional<Instant> changed =
        open(holder)
            .filter(one -> one.abroad() == filed.abroad())
            .map(MoveOut::filedAt)
            .filter(first -> !first.isAfter(told));
    close(holder, "CHANGED", told);
    boolean late = isOvertaken(holder, told);
    store
        .sql()
        .sql(
            """
            insert into awaited_move_in (municipality, holder, filed_at, told_at, planned, abroad, closed_at, closed_by)
            values (?, ?, ?, ?, ?, ?, case when ? then cast(? as timestamptz) end, case when ? then 'LATE' end)
            """)
        .params(
            Seal.NATION.value(),
            holder.code(),
            Row.time(changed.or(() -> announced(holder, filed, told)).orElse(told)),
            Row.time(told),
            filed.planned(),
            filed.abroad(),
            late,
            Row.time(told),
            late)
        .update();
  }

  /**
   * Somebody who applies for certificates has filed to go abroad: noted, so that what is issued
   * from now on is known to say so. Nobody is awaited yet; the filing may be withdrawn.
   */
  public void announced(Holder holder, LocalDate planned, Instant at) {
    store.within(
        Seal.NATION,
        () ->
            store
                .sql()
                .sql(
                    """
                    insert into awaited_move_in (municipality, holder, filed_at, told_at, planned, abroad, closed_at, closed_by)
                    values (?, ?, ?, ?, ?, true, ?, 'ANNOUNCED')
                    """)
                .params(
                    Seal.NATION.value(),
                    holder.code(),
                    Row.time(at),
                    Row.time(at),
                    planned,
                    Row.time(at))
                .update());
  }

  private Optional<Instant> announced(
      Holder holder, HolderChange.MoveOutFiled filed, Instant told) {
    return filings(
            "holder = ? and closed_by = 'ANNOUNCED' and planned = ? and abroad = ? and filed_at <= ? order by ordinal limit 1",
            holder.code(),
            filed.planned(),
            filed.abroad(),
            Row.time(told))
        .stream()
        .map(MoveOut::filedAt)
        .findFirst();
  }

  private boolean isKnown(Holder holder, HolderChange.MoveOutFiled filed, Instant told) {
    return exists(
        "told_at = ? and planned = ? and abroad = ?",
        holder,
        Row.time(told),
        filed.planned(),
        filed.abroad());
  }

  private boolean isOvertaken(Holder holder, Instant told) {
    return exists(
        "((closed_by in ('ARRIVED', 'WITHDRAWN') and closed_at > ?) or (closed_at is null and told_at > ?))",
        holder,
        Row.time(told),
        Row.time(told));
  }

  private boolean exists(String which, Holder holder, Object... params) {
    return store
        .sql()
        .sql(
            "select exists (select 1 from awaited_move_in where municipality = ? and holder = ? and "
                + which
                + ")")
        .param(Seal.NATION.value())
        .param(holder.code())
        .params(params)
        .query(Boolean.class)
        .single();
  }

  /** Somebody arrived, at that moment or before. */
  public void arrived(Holder holder, Instant told) {
    if (!close(holder, "ARRIVED", told)
        && !exists("closed_by = 'ARRIVED' and closed_at = ?", holder, Row.time(told))) {
      store
          .sql()
          .sql(
              """
              insert into awaited_move_in (municipality, holder, filed_at, told_at, abroad, closed_at, closed_by)
              values (?, ?, ?, ?, false, ?, 'ARRIVED')
              """)
          .params(
              Seal.NATION.value(), holder.code(), Row.time(told), Row.time(told), Row.time(told))
          .update();
    }
  }

  /** The filing was withdrawn. */
  public void withdrawn(Holder holder, Instant told) {
    close(holder, "WITHDRAWN", told);
  }

  /** The days have passed. */
  public void lapsed(Holder holder, Instant at) {
    store
        .sql()
        .sql(
            """
            update awaited_move_in set closed_at = ?, closed_by = 'LAPSED'
            where municipality = ? and holder = ? and closed_at is null
            """)
        .params(Row.time(at), Seal.NATION.value(), holder.code())
        .update();
  }

  private boolean close(Holder holder, String by, Instant at) {
    return store
            .sql()
            .sql(
                """
                update awaited_move_in set closed_at = ?, closed_by = ?
                where municipality = ? and holder = ? and closed_at is null and told_at <= ?
                """)
            .params(Row.time(at), by, Seal.NATION.value(), holder.code(), Row.time(at))
            .update()
        == 1;
  }

  /** The filing whose move-in is awaited, held until the current transaction ends. */
  public Optional<MoveOut> open(Holder holder) {
    return filings("holder = ? and closed_at is null for update", holder.code()).stream()
        .findFirst();
  }

  /** The last filing, awaited still or not, that was not withdrawn. */
  public Optional<MoveOut> last(Holder holder) {
    return filings(
            "holder = ? and planned is not null and closed_by is distinct from 'WITHDRAWN' order by ordinal desc limit 1",
            holder.code())
        .stream()
        .findFirst();
  }

  private List<MoveOut> filings(String which, Object... params) {
    return store
        .sql()
        .sql(
            "select filed_at, planned, abroad from awaited_move_in where municipality = ? and "
                + which)
        .param(Seal.NATION.value())
        .params(params)
        .query(MoveBook::filing)
        .list();
  }

  private static MoveOut filing(ResultSet row, int number) throws SQLException {
    return new MoveOut(
        Row.instant(row, "filed_at"),
        row.getObject("planned", LocalDate.class),
        row.getBoolean("abroad"));
  }

  /**
   * Some of those who are awaited and whose planned day was that day or before, the earliest first.
   */
  public List<Holder> due(LocalDate planned, int most) {
    return store.ask(
        Seal.NATION,
        "select holder from awaited_move_in where municipality = ? and closed_at is null and planned <= ? order by planned, holder limit ?",
        List.of(Seal.NATION.value(), planned, most),
        (row, number) -> new Holder(row.getString(1)));
  }
}
