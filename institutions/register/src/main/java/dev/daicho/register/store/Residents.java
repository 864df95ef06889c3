package dev.daicho.register.store;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Change;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Sex;
import dev.daicho.register.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/** The people in the register: read as they are, as they were, and appended to. */
public final class Residents {

  private static final String ITEMS =
      ResidentColumns.NAMES.stream().map(name -> "h." + name).collect(Collectors.joining(", "));
  private static final String SNAPSHOT =
      "select "
          + ITEMS
          + """
          , h.history_number, h.act_number, a.cause, a.event_on, a.filed_on, a.processed_at, a.account, a.cancelled_act, a.reason
          """;
  private static final String CURRENT =
      SNAPSHOT
          + """
           from resident r
           join resident_history h using (municipality, addressee_number, history_number)
           join act a on a.municipality = h.municipality and a.act_number = h.act_number
          """;

  private final KeeperStore store;

  public Residents(KeeperStore store) {
    this.store = store;
  }

  /** A person's newest record. */
  public Optional<Snapshot> current(MunicipalityCode municipality, AddresseeNumber addressee) {
    return store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql(CURRENT + " where r.municipality = ? and r.addressee_number = ?")
                .params(municipality.digits(), addressee.digits())
                .query(Residents::read)
                .optional());
  }

  /** A person's whole history, oldest first. */
  public List<Snapshot> history(MunicipalityCode municipality, AddresseeNumber addressee) {
    return store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql(
                    SNAPSHOT
                        + """
                         from resident_history h
                         join act a on a.municipality = h.municipality and a.act_number = h.act_number
                         where h.municipality = ? and h.addressee_number = ? order by h.history_number
                        """)
                .params(municipality.digits(), addressee.digits())
                .query(Residents::read)
                .list());
  }

  /** Everybody recorded now under a household number, removed members included. */
  public Household household(MunicipalityCode municipality, HouseholdNumber household) {
    return store.within(
        Seal.of(municipality),
        () ->
            new Household(
                household,
                store
                    .sql()
                    .sql(CURRENT + " where r.municipality = ? and r.household_number = ?")
                    .params(municipality.digits(), household.digits())
                    .query((row, n) -> ResidentColumns.read(row))
                    .list()));
  }

  /** Everybody who was ever recorded under a household number. */
  public List<AddresseeNumber> everIn(MunicipalityCode municipality, HouseholdNumber household) {
    return store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql(
                    """
                    select addressee_number from resident where municipality = :municipality and household_number = :household
                    union
                    select distinct h.addressee_number from resident_history h
                      where h.municipality = :municipality and h.household_number = :household
                    order by 1
                    """)
                .param("municipality", municipality.digits())
                .param("household", household.digits())
                .query((row, n) -> AddresseeNumber.of(row.getString(1)))
                .list());
  }

  /** Whoever has, or had here, that resident code or that individual number; null finds nobody. */
  public List<Snapshot> byCodeOrNumber(
      MunicipalityCode municipality,
      @Nullable ResidentCode code,
      @Nullable IndividualNumber number) {
    return store
        .sql()
        .sql(
            CURRENT
                + " where r.municipality = ? and (r.resident_code = ? or r.individual_number = ?) order by 2")
        .params(
            Arrays.asList(
                municipality.digits(),
                code == null ? null : code.digits(),
                number == null ? null : number.digits()))
        .query(Residents::read)
        .list();
  }

  /** Whoever has the same name, sex and birth date, residents and removed alike. */
  public List<ResidentRecord> homonyms(
      MunicipalityCode municipality, String searchName, Sex sex, LocalDate birth) {
    return store
        .sql()
        .sql(
            CURRENT
                + " where r.municipality = ? and r.search_name = ? and r.sex = ? and r.birth_date = ?")
        .params(municipality.digits(), searchName, sex.code(), birth)
        .query((row, n) -> ResidentColumns.read(row))
        .list();
  }

  /** How many residents the municipality has. */
  public long count(MunicipalityCode municipality) {
    return store
        .sql()
        .sql("select count(*) from resident where municipality = ? and status in (1, 2)")
        .param(municipality.digits())
        .query(Long.class)
        .single();
  }

  /** Makes a household's row, by which it is locked. */
  public void open(MunicipalityCode municipality, HouseholdNumber household) {
    store
        .sql()
        .sql("insert into household (municipality, household_number) values (?, ?)")
        .params(municipality.digits(), household.digits())
        .update();
  }

  /** Writes an act and returns its number. */
  public long write(
      MunicipalityCode municipality, String procedure, Change change, String purpose) {
    return store
        .sql()
        .sql(
            """
            insert into act (municipality, procedure, cause, event_on, filed_on, processed_at, account, purpose, cancelled_act, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning act_number
            """)
        .params(
            Arrays.asList(
                municipality.digits(),
                procedure,
                change.cause().code(),
                change.eventOn(),
                change.filedOn(),
                change.processedAt().atOffset(ZoneOffset.UTC),
                change.account(),
                purpose,
                change.cancelledAct(),
                change.reason()))
        .query(Long.class)
        .single();
  }

  /**
   * Appends a row to each person's history and moves the pointer on. Whoever is new gets history
   * number 1; for the others the caller holds the lock ({@link Locks}).
   */
  public void append(Collection<ResidentRecord> records, long actNumber) {
    for (ResidentRecord record : records) {
      @Nullable Object[] items = ResidentColumns.values(record);
      giveTypesToNulls(items);
      store.sql().sql(APPEND).params(Arrays.asList(with(items, record, actNumber))).update();
    }
  }

  private static final String APPEND =
      """
      with pointer as (
        insert into resident (municipality, addressee_number, history_number, household_number, status, search_name, search_kana, birth_date, sex, resident_code, individual_number)
        values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (municipality, addressee_number) do update set
          history_number = resident.history_number + 1, household_number = excluded.household_number, status = excluded.status,
          search_name = excluded.search_name, search_kana = excluded.search_kana, birth_date = excluded.birth_date,
          sex = excluded.sex, resident_code = excluded.resident_code, individual_number = excluded.individual_number
        returning history_number
      )
      insert into resident_history (history_number, act_number, %s)
      select history_number, ?, %s from pointer
      """
          .formatted(
              String.join(", ", ResidentColumns.NAMES),
              ResidentColumns.NAMES.stream()
                  .map(Residents::placeholder)
                  .collect(Collectors.joining(", ")));

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
  private static void giveTypesToNulls(@Nullable Object[] items) {
    for (int i = 0; i < items.length; i++) {
      if (items[i] == null) {
        items[i] = new SqlParameterValue(type(ResidentColumns.NAMES.get(i)), null);
      }
    }
  }

  private static @Nullable Object[] with(
      @Nullable Object[] items, ResidentRecord record, long actNumber) {
    @Nullable Object[] pointer = {
      record.municipality().digits(),
      record.addresseeNumber().digits(),
      record.householdNumber().digits(),
      record.status().code(),
      SearchKey.ofName(record.names()),
      SearchKey.ofKana(record.names()),
      record.birth().date(),
      record.sex().code(),
      record.residentCode().digits(),
      record.individualNumber().digits(),
      actNumber
    };
    @Nullable Object[] all = new @Nullable Object[pointer.length + items.length];
    System.arraycopy(pointer, 0, all, 0, pointer.length);
    System.arraycopy(items, 0, all, pointer.length, items.length);
    return all;
  }

  static Snapshot read(ResultSet row, int number) throws SQLException {
    return new Snapshot(
        row.getInt("history_number"),
        ResidentColumns.read(row),
        new Change(
            row.getLong("act_number"),
            ChangeCause.ofCode(row.getInt("cause")),
            row.getObject("event_on", LocalDate.class),
            row.getObject("filed_on", LocalDate.class),
            row.getObject("processed_at", OffsetDateTime.class).toInstant(),
            row.getString("account"),
            row.getObject("cancelled_act", Long.class),
            row.getString("reason")));
  }
}
