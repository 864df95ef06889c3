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
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Sex;
import dev.daicho.register.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/** The people in the register: read as they are and as they were. */
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

  /** The newest record of whoever has that code. */
  public Optional<ResidentRecord> ofCode(MunicipalityCode municipality, ResidentCode code) {
    return store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql(CURRENT + " where r.municipality = ? and r.resident_code = ?")
                .params(municipality.digits(), code.digits())
                .query((row, n) -> ResidentColumns.read(row))
                .optional());
  }

  /**
   * Those who moved to another municipality of which none has told that they arrived, longest gone
   * first; at most so many.
   */
  public List<ResidentRecord> notArrived(MunicipalityCode municipality, int most) {
    return store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql(
                    CURRENT
                        + """
                         where r.municipality = ? and r.status = ? and not h.removal_abroad and h.move_in_notice_on is null
                         order by h.removal_planned_on, r.addressee_number limit ?
                        """)
                .params(municipality.digits(), ResidentStatus.MOVED_OUT.code(), most)
                .query((row, n) -> ResidentColumns.read(row))
                .list());
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

  /**
   * Whoever may be that person, residents and removed alike: who has, or had here, the resident
   * code or the individual number, and who has the same name, sex and birth date. In the order of
   * their numbers; a code or number that is null finds nobody.
   */
  public List<Snapshot> alike(
      MunicipalityCode municipality,
      @Nullable ResidentCode code,
      @Nullable IndividualNumber number,
      String searchName,
      Sex sex,
      LocalDate birth) {
    return store
        .sql()
        .sql(
            CURRENT
                + """
                 where r.municipality = ? and (r.resident_code = ? or r.individual_number = ?
                   or (r.search_name = ? and r.sex = ? and r.birth_date = ?))
                 order by r.addressee_number
                """)
        .params(
            Arrays.asList(
                municipality.digits(),
                new SqlParameterValue(Types.VARCHAR, code == null ? null : code.digits()),
                new SqlParameterValue(Types.VARCHAR, number == null ? null : number.digits()),
                searchName,
                sex.code(),
                birth))
        .query(Residents::read)
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
