package dev.daicho.network.record;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.ResidentCode;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What one level keeps of one kind of record: the newest of each, and those before it. Nothing is
 * ever overwritten: what is replaced moves to the past.
 *
 * @param <R> the kind
 */
public abstract class RecordBook<R extends KeptRecord> {

  private static final int ROWS_AT_ONCE = 5000;

  /** Picks the row, or the rows of the past, that {@link #whose} is about. */
  private static final String WHOSE =
      " where municipality = :municipality and issuer = :issuer and subject = :subject";

  private final KeeperStore store;
  private final InstantSource clock;
  private final Table<R> table;
  private final String write;
  private final String enter;

  RecordBook(KeeperStore store, InstantSource clock, Table<R> table) {
    this.store = store;
    this.clock = clock;
    this.table = table;
    this.write = write(table);
    this.enter = enter(table);
  }

  /** A record, by the municipality it comes from and what it is called there. */
  public record Key(String issuer, String subject) {

    /** That of a record. */
    public static Key of(KeptRecord record) {
      return new Key(record.issuer().digits(), record.subject());
    }
  }

  /**
   * Keeps different records, in the current transaction.
   *
   * @return which of them changed anything, and whether there was one before: a correction that
   *     says the same as what is kept is none
   */
  public Map<Key, Boolean> keep(Seal seal, List<R> records) {
    Object now = clock.instant().atOffset(ZoneOffset.UTC);
    List<Object> parameters = new ArrayList<>(List.of(table.arrays(records)));
    parameters.addAll(List.of(seal.value(), seal.value(), now, seal.value(), now));
    Map<Key, Boolean> changed = new HashMap<>();
    store
        .sql()
        .sql(write)
        .params(parameters)
        .query(row -> {
          changed.put(new Key(row.getString(1), row.getString(2)), row.getObject(3) != null);
        });
    return changed;
  }

  /** Enters records, in the current transaction, where they are not known yet. */
  void enter(Seal seal, List<R> records) {
    List<Object> parameters = new ArrayList<>(List.of(table.arrays(records)));
    parameters.addAll(List.of(seal.value(), clock.instant().atOffset(ZoneOffset.UTC)));
    store.sql().sql(enter).params(parameters).update();
  }

  /** The newest of a record. */
  public Optional<R> find(Seal seal, Key key) {
    return store.within(
        seal,
        () ->
            store
                .sql()
                .sql("select * from " + table.name() + WHOSE)
                .params(whose(seal, key))
                .query(table.reader())
                .optional());
  }

  /** What a record said before the newest. */
  public Optional<R> former(Seal seal, Key key) {
    return store.within(
        seal,
        () ->
            store
                .sql()
                .sql(
                    "select * from "
                        + table.name()
                        + "_past"
                        + WHOSE
                        + " order by edition desc limit 1")
                .params(whose(seal, key))
                .query(table.reader())
                .optional());
  }

  /**
   * When something about a record was received that was told at that instant.
   *
   * @param toldAt by the level below, in town time
   */
  public Optional<Instant> receivedAt(Seal seal, Key key, Instant toldAt) {
    return store.within(
        seal,
        () ->
            store
                .sql()
                .sql(
                    """
                    select received_at from %1$s %2$s and told_at = :told_at
                    union all
                    select received_at from %1$s_past %2$s and told_at = :told_at
                    limit 1
                    """
                        .formatted(table.name(), WHOSE))
                .params(whose(seal, key))
                .param("told_at", toldAt.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant));
  }

  private static Map<String, Object> whose(Seal seal, Key key) {
    return Map.of("municipality", seal.value(), "issuer", key.issuer(), "subject", key.subject());
  }

  /** All records of a person under one code: one for each municipality that keeps one. */
  public List<R> of(Seal seal, ResidentCode code) {
    return store.within(
        seal,
        () ->
            store
                .sql()
                .sql(
                    "select * from "
                        + table.name()
                        + " where municipality = ? and resident_code = ? order by issuer, subject")
                .params(seal.value(), code.digits())
                .query(table.reader())
                .list());
  }

  /** How many records there are under a seal. */
  public long count(Seal seal) {
    return store.within(
        seal,
        () ->
            store
                .sql()
                .sql("select count(*) from " + table.name() + " where municipality = ?")
                .param(seal.value())
                .query(Long.class)
                .single());
  }

  /** Calls over the records of one municipality in the order of their subjects, at one moment. */
  public void call(Seal seal, String issuer, Consumer<R> each) {
    store.within(
        seal,
        () -> {
          JdbcTemplate cursor = new JdbcTemplate(store.connections());
          cursor.setFetchSize(ROWS_AT_ONCE);
          cursor.query(
              "select * from "
                  + table.name()
                  + " where municipality = ? and issuer = ? order by subject",
              row -> {
                each.accept(Objects.requireNonNull(table.reader().mapRow(row, 0)));
              },
              seal.value(),
              issuer);
          return seal;
        });
  }

  private static String write(Table<?> table) {
    return """
    with told as (
      select %2$s from unnest(%3$s) t(%4$s)
    ), news as (
      select told.*, b.edition as before, b.received_at as before_received_at, %7$s
      from told left join %1$s b
        on b.municipality = ? and b.issuer = told.issuer and b.subject = told.subject
      where told.change <> 2 or (%5$s) is distinct from (%6$s)
    ), past as (
      insert into %1$s_past (municipality, edition, received_at, %4$s, replaced_at)
      select ?, before, before_received_at, %8$s, ? from news where before is not null
    ), kept as (
      insert into %1$s (municipality, edition, received_at, %4$s)
      select ?, coalesce(before, 0) + 1, ?, %4$s from news
      on conflict (municipality, issuer, subject) do update
      set edition = excluded.edition, received_at = excluded.received_at, %9$s
    )
    select issuer, subject, before from news
    """
        .formatted(
            table.name(),
            table.casts(),
            table.places(),
            table.names("%s"),
            table.itemsOf("b."),
            table.itemsOf("told."),
            table.names("b.%1$s as before_%1$s"),
            table.names("before_%s"),
            table.names("%1$s = excluded.%1$s"));
  }

  private static String enter(Table<?> table) {
    return """
    with told as (select %2$s from unnest(%3$s) t(%4$s))
    insert into %1$s (municipality, edition, received_at, %4$s)
    select ?, 1, ?, %4$s from told on conflict do nothing
    """
        .formatted(table.name(), table.casts(), table.places(), table.names("%s"));
  }
}
