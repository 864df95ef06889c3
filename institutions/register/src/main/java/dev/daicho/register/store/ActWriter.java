package dev.daicho.register.store;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Change;
import dev.daicho.register.ResidentRecord;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/** Writes acts with the rows that they add to people's histories. */
final class ActWriter {

  private static final String ACT =
      """
      with act as (
        insert into act (municipality, procedure, cause, event_on, filed_on, processed_at, account, purpose, cancelled_act, reason)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning act_number
      ), opened as (
        insert into household (municipality, household_number)
        select municipality, household_number
        from (select cast(? as text) as municipality, cast(? as text) as household_number) its
        where household_number is not null
      )
      """;
  private static final String POINTER_AND_HISTORY =
      """
      pointer as (
        insert into resident (municipality, addressee_number, history_number, household_number, status, search_name, search_kana, birth_date, sex, resident_code, individual_number)
        values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (municipality, addressee_number) do update set
          history_number = resident.history_number + 1, household_number = excluded.household_number, status = excluded.status,
          search_name = excluded.search_name, search_kana = excluded.search_kana, birth_date = excluded.birth_date,
          sex = excluded.sex, resident_code = excluded.resident_code, individual_number = excluded.individual_number
        returning history_number
      ), history as (
        insert into resident_history (%s, history_number, act_number)
        select %s, history_number, act_number from pointer, act
      )
      """
          .formatted(
              String.join(", ", ResidentColumns.NAMES),
              ResidentColumns.NAMES.stream()
                  .map(ActWriter::placeholder)
                  .collect(Collectors.joining(", ")));
  private static final String NUMBER = "select act_number from act";

  private static final String WRITE_ALONE = ACT + NUMBER;
  private static final String WRITE_WITH_FIRST = ACT + ", " + POINTER_AND_HISTORY + NUMBER;
  private static final String APPEND =
      "with act as (select cast(? as bigint) as act_number), " + POINTER_AND_HISTORY + NUMBER;

  private final KeeperStore store;

  ActWriter(KeeperStore store) {
    this.store = store;
  }

  /**
   * Writes an act with all that it changes, and returns its number. Whoever is new gets history
   * number 1; for the others the caller holds the lock ({@link Locks}). Most acts are about one
   * person, and take one trip to the server.
   *
   * @param opened a household that is new with this act, or null
   * @param records as they are from now on: each is appended to its person's history, and the
   *     pointer to the newest is moved on
   */
  long write(
      MunicipalityCode municipality,
      String procedure,
      Change change,
      String purpose,
      @Nullable HouseholdNumber opened,
      Collection<ResidentRecord> records) {
    Iterator<ResidentRecord> each = records.iterator();
    Stream<@Nullable Object> act = act(municipality, procedure, change, purpose, opened);
    long number =
        each.hasNext()
            ? run(WRITE_WITH_FIRST, Stream.concat(act, values(each.next())))
            : run(WRITE_ALONE, act);
    each.forEachRemaining(record -> run(APPEND, Stream.concat(Stream.of(number), values(record))));
    return number;
  }

  private long run(String sql, Stream<@Nullable Object> values) {
    List<@Nullable Object> all = new ArrayList<>();
    values.forEach(all::add);
    return store.sql().sql(sql).params(all).query(Long.class).single();
  }

  private static Stream<@Nullable Object> act(
      MunicipalityCode municipality,
      String procedure,
      Change change,
      String purpose,
      @Nullable HouseholdNumber opened) {
    return Stream.of(
        municipality.digits(),
        procedure,
        change.cause().code(),
        change.eventOn(),
        change.filedOn(),
        change.processedAt().atOffset(ZoneOffset.UTC),
        change.account(),
        purpose,
        typed(Types.BIGINT, change.cancelledAct()),
        typed(Types.VARCHAR, change.reason()),
        municipality.digits(),
        typed(Types.VARCHAR, opened == null ? null : opened.digits()));
  }

  private static Stream<@Nullable Object> values(ResidentRecord record) {
    @Nullable Object[] items = ResidentColumns.values(record);
    for (int i = 0; i < items.length; i++) {
      if (items[i] == null) {
        items[i] = typed(type(ResidentColumns.NAMES.get(i)), null);
      }
    }
    return Stream.concat(
        Stream.of(
            record.municipality().digits(),
            record.addresseeNumber().digits(),
            record.householdNumber().digits(),
            record.status().code(),
            SearchKey.ofName(record.names()),
            SearchKey.ofKana(record.names()),
            record.birth().date(),
            record.sex().code(),
            record.residentCode().digits(),
            record.individualNumber().digits()),
        Arrays.stream(items));
  }

  private static String placeholder(String column) {
    return switch (type(column)) {
      case Types.DATE -> "cast(? as date)";
      case Types.INTEGER -> "cast(? as smallint)";
      case Types.BOOLEAN -> "cast(? as boolean)";
      default -> "cast(? as text)";
    };
  }

  private static int type(String column) {
    return switch (column) {
      case String c when c.endsWith("_on") || c.endsWith("_date") || c.endsWith("_since") ->
          Types.DATE;
      case "status", "sex", "residence_ground" -> Types.INTEGER;
      case "removal_abroad" -> Types.BOOLEAN;
      default -> Types.VARCHAR;
    };
  }

  /** A null without a type would make PostgreSQL parse and plan the statement anew each time. */
  private static SqlParameterValue typed(int type, @Nullable Object value) {
    return new SqlParameterValue(type, value);
  }
}
