package dev.daicho.network.record;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.record.IdentityColumns.Column;
import dev.daicho.numbers.ResidentCode;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What one level keeps: the newest 本人確認情報 of each resident record, and those before it. Nothing is
 * ever overwritten: what is replaced moves to the past.
 */
public final class IdentityBook {

  private static final int ROWS_AT_ONCE = 5000;

  private static final String NAMES = names(IdentityColumns.all(), "%s");
  private static final String WRITE =
      """
      with told as (
        select %1$s from unnest(%2$s) t(%3$s)
      ), news as (
        select told.*, b.edition as before
        from told left join identity b
          on b.municipality = ? and b.issuer = told.issuer and b.subject = told.subject
        where told.change <> 2 or (%4$s) is distinct from (%5$s)
      ), past as (
        insert into identity_past (municipality, edition, received_at, %3$s, replaced_at)
        select b.municipality, b.edition, b.received_at, %6$s, ?
        from news join identity b
          on b.municipality = ? and b.issuer = news.issuer and b.subject = news.subject
      ), kept as (
        insert into identity (municipality, edition, received_at, %3$s)
        select ?, coalesce(before, 0) + 1, ?, %3$s from news
        on conflict (municipality, issuer, subject) do update
        set edition = excluded.edition, received_at = excluded.received_at, %7$s
      )
      select issuer, subject, before from news
      """
          .formatted(
              IdentityColumns.all().stream()
                  .map(column -> "cast(" + column.name() + " as " + column.type() + ")")
                  .collect(Collectors.joining(", ")),
              IdentityColumns.all().stream().map(column -> "?").collect(Collectors.joining(", ")),
              NAMES,
              items("b."),
              items("told."),
              names(IdentityColumns.all(), "b.%s"),
              names(IdentityColumns.all(), "%1$s = excluded.%1$s"));

  private final KeeperStore store;
  private final InstantSource clock;

  /**
   * @param store the level's store
   * @param clock town time
   */
  public IdentityBook(KeeperStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** A resident record, by the municipality it comes from and its 宛名番号 there. */
  public record Key(String issuer, String subject) {}

  /**
   * Keeps records about different residents, in the current transaction.
   *
   * @return which of them changed anything, and whether there was one before: a correction that
   *     says the same as what is kept is none
   */
  public Map<Key, Boolean> keep(Seal seal, List<IdentityRecord> records) {
    List<Column> columns = IdentityColumns.all();
    String[][] values = new String[columns.size()][records.size()];
    for (int row = 0; row < records.size(); row++) {
      List<@Nullable String> one = IdentityColumns.values(records.get(row));
      for (int column = 0; column < values.length; column++) {
        values[column][row] = one.get(column);
      }
    }
    Object now = clock.instant().atOffset(ZoneOffset.UTC);
    List<Object> parameters = new ArrayList<>(List.of((Object[]) values));
    parameters.addAll(List.of(seal.value(), now, seal.value(), seal.value(), now));
    Map<Key, Boolean> changed = new HashMap<>();
    store
        .sql()
        .sql(WRITE)
        .params(parameters)
        .query(row -> {
          changed.put(new Key(row.getString(1), row.getString(2)), row.getObject(3) != null);
        });
    return changed;
  }

  /** The newest of a resident record. */
  public Optional<IdentityRecord> find(Seal seal, Key key) {
    return store.within(
        seal,
        () ->
            store
                .sql()
                .sql("select * from identity where municipality = ? and issuer = ? and subject = ?")
                .params(seal.value(), key.issuer(), key.subject())
                .query((row, n) -> IdentityColumns.read(row))
                .optional());
  }

  /**
   * When something about a resident record was received that was told at that instant.
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
                    select received_at from identity
                    where municipality = ? and issuer = ? and subject = ? and told_at = ?
                    union all
                    select received_at from identity_past
                    where municipality = ? and issuer = ? and subject = ? and told_at = ?
                    limit 1
                    """)
                .params(
                    seal.value(),
                    key.issuer(),
                    key.subject(),
                    toldAt.atOffset(ZoneOffset.UTC),
                    seal.value(),
                    key.issuer(),
                    key.subject(),
                    toldAt.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant));
  }

  /** All records of a person under one code: one for each municipality they were recorded in. */
  public List<IdentityRecord> of(Seal seal, ResidentCode code) {
    return store.within(
        seal,
        () ->
            store
                .sql()
                .sql(
                    "select * from identity where municipality = ? and resident_code = ? order by issuer, subject")
                .params(seal.value(), code.digits())
                .query((row, n) -> IdentityColumns.read(row))
                .list());
  }

  /** How many records there are under a seal. */
  public long count(Seal seal) {
    return store.within(
        seal,
        () ->
            store
                .sql()
                .sql("select count(*) from identity where municipality = ?")
                .param(seal.value())
                .query(Long.class)
                .single());
  }

  /** Calls over the records of one municipality in the order of their 宛名番号, at one moment. */
  public void call(Seal seal, String issuer, Consumer<IdentityRecord> each) {
    store.within(
        seal,
        () -> {
          JdbcTemplate cursor = new JdbcTemplate(store.connections());
          cursor.setFetchSize(ROWS_AT_ONCE);
          cursor.query(
              "select * from identity where municipality = ? and issuer = ? order by subject",
              row -> {
                each.accept(IdentityColumns.read(row));
              },
              seal.value(),
              issuer);
          return seal;
        });
  }

  private static String items(String before) {
    return IdentityColumns.items().stream()
        .map(item -> before + item)
        .collect(Collectors.joining(", "));
  }

  private static String names(List<Column> columns, String form) {
    return columns.stream()
        .map(column -> form.formatted(column.name()))
        .collect(Collectors.joining(", "));
  }
}
