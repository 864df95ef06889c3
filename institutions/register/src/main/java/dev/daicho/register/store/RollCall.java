package dev.daicho.register.store;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.IdentityInformation;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentRoll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads a register from beginning to end. */
public final class RollCall implements ResidentRoll {

  private static final int ROWS_AT_ONCE = 2000;
  private static final String RECORD =
      "select "
          + ResidentColumns.NAMES.stream()
              .map(name -> "h." + name)
              .collect(Collectors.joining(", "))
          + """
          , a.cause, a.event_on, coalesce(told.notices, 0) as notices
          from resident r
          join resident_history h using (municipality, addressee_number, history_number)
          join act a on a.municipality = h.municipality and a.act_number = h.act_number
          """;
  private static final String ALL =
      RECORD
          + """
          left join (
            select subject, max(sequence) as notices from notice where municipality = ? group by subject
          ) told on told.subject = r.addressee_number
          where r.municipality = ? order by r.addressee_number
          """;
  private static final String ONE =
      RECORD
          + """
          cross join lateral (
            select max(sequence) as notices from notice n
            where n.municipality = r.municipality and n.subject = r.addressee_number
          ) told
          where r.municipality = ? and r.addressee_number = ?
          """;

  private final KeeperStore store;

  /**
   * @param store the register's store for bulk work, whose transactions may take long
   */
  public RollCall(KeeperStore store) {
    this.store = store;
  }

  @Override
  public void call(MunicipalityCode municipality, Consumer<Entry> each) {
    store.within(
        Seal.of(municipality),
        () -> {
          JdbcTemplate cursor = new JdbcTemplate(store.connections());
          cursor.setFetchSize(ROWS_AT_ONCE);
          cursor.query(
              ALL,
              row -> {
                each.accept(read(row, 0));
              },
              municipality.digits(),
              municipality.digits());
          return municipality;
        });
  }

  @Override
  public Optional<Entry> find(MunicipalityCode municipality, AddresseeNumber person) {
    return store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql(ONE)
                .params(municipality.digits(), person.digits())
                .query(RollCall::read)
                .optional());
  }

  private static Entry read(ResultSet row, int number) throws SQLException {
    ResidentRecord record = ResidentColumns.read(row);
    return new Entry(
        record.addresseeNumber(),
        !record.status().current(),
        ChangeCause.ofCode(row.getInt("cause")),
        row.getObject("event_on", LocalDate.class),
        IdentityInformation.of(record),
        row.getLong("notices"));
  }
}
