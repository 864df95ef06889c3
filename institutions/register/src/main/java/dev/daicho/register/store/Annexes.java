package dev.daicho.register.store;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexPerson;
import dev.daicho.register.ChangeCause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The annexes that municipalities keep: read as they are and as they were. */
public final class Annexes {

  private static final String CURRENT =
      "select a.municipality, a.annex_number, h."
          + AnnexColumns.NAMES.replace(", ", ", h.")
          + " from annex a join annex_history h using (municipality, annex_number, history_number)";

  private static final String VERSIONS =
      "select h.municipality, h.annex_number, h.history_number, h."
          + AnnexColumns.NAMES.replace(", ", ", h.")
          + ", a.cause, a.event_on, a.processed_at"
          + " from annex_history h join act a using (municipality, act_number)";

  private static final int ROWS_AT_ONCE = 2000;

  private final KeeperStore store;

  /** Over the register's store. */
  public Annexes(KeeperStore store) {
    this.store = store;
  }

  /**
   * An annex as it stood after one change.
   *
   * @param historyNumber from 1, without gaps
   * @param annex the annex
   * @param cause why it changed
   * @param eventOn the day that happened
   * @param at when it was recorded, town time
   */
  public record Version(
      int historyNumber, Annex annex, ChangeCause cause, LocalDate eventOn, Instant at) {}

  /** The annex of that number, as it is now. */
  public Optional<Annex> find(MunicipalityCode municipality, long number) {
    return query(municipality, " where a.municipality = ? and a.annex_number = ?", number).stream()
        .findFirst();
  }

  /** The annexes under one of these codes, removed ones included, newest first. */
  public List<Annex> ofCodes(MunicipalityCode municipality, Stream<ResidentCode> codes) {
    return query(
        municipality,
        " where a.municipality = ? and a.resident_code = any(?) order by a.annex_number desc",
        (Object) codes.map(ResidentCode::digits).toArray(String[]::new));
  }

  /** The annexes, not removed, of whoever has that name, kana, birth date and sex. */
  public List<Annex> alike(MunicipalityCode municipality, AnnexPerson person) {
    return query(
        municipality,
        """
         where a.municipality = ? and not a.ended and a.birth_date = ? and a.search_kana = ?
        and a.search_name = ? and a.sex = ? order by a.annex_number
        """,
        person.birth().date(),
        SearchKey.of(person.kana()),
        SearchKey.of(person.name()),
        person.sex().code());
  }

  /**
   * The annexes of people of that birth date whose name or kana begins so, by kana; at most so
   * many.
   *
   * @param name name or kana, or its beginning
   */
  public List<Annex> search(MunicipalityCode municipality, String name, LocalDate birth, int most) {
    String key = SearchKey.of(name);
    return query(
        municipality,
        """
         where a.municipality = ? and a.birth_date = ?
        and (starts_with(a.search_name, ?) or starts_with(a.search_kana, ?))
        order by a.search_kana, a.annex_number limit ?
        """,
        birth,
        key,
        key,
        most);
  }

  /** An annex's whole history, oldest first. */
  public List<Version> history(MunicipalityCode municipality, long number) {
    return store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql(
                    VERSIONS
                        + " where h.municipality = ? and h.annex_number = ?"
                        + " order by h.history_number")
                .params(municipality.digits(), number)
                .query((row, n) -> version(row))
                .list());
  }

  /** Holds an annex until the current transaction ends, and reads it. */
  public Optional<Annex> lock(MunicipalityCode municipality, long number) {
    store
        .sql()
        .sql("select 1 from annex where municipality = ? and annex_number = ? for update")
        .params(municipality.digits(), number)
        .query(Integer.class)
        .optional();
    return find(municipality, number);
  }

  /**
   * Calls over the histories of a municipality's annexes, by their number and each oldest first, at
   * one moment.
   */
  void callHistories(MunicipalityCode municipality, Consumer<Version> each) {
    store.within(
        Seal.of(municipality),
        () -> {
          JdbcTemplate cursor = new JdbcTemplate(store.connections());
          cursor.setFetchSize(ROWS_AT_ONCE);
          cursor.query(
              VERSIONS + " where h.municipality = ? order by h.annex_number, h.history_number",
              row -> {
                each.accept(version(row));
              },
              municipality.digits());
          return municipality;
        });
  }

  private static Version version(ResultSet row) throws SQLException {
    return new Version(
        row.getInt("history_number"),
        AnnexColumns.read(row),
        ChangeCause.ofCode(row.getInt("cause")),
        row.getObject("event_on", LocalDate.class),
        row.getObject("processed_at", OffsetDateTime.class).toInstant());
  }

  private List<Annex> query(MunicipalityCode municipality, String which, Object... values) {
    List<@Nullable Object> all = new ArrayList<>(List.of(municipality.digits()));
    all.addAll(Arrays.asList(values));
    return store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql(CURRENT + which)
                .params(all)
                .query((row, n) -> AnnexColumns.read(row))
                .list());
  }
}
