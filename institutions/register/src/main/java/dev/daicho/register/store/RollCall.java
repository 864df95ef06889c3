package dev.daicho.register.store;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.IdentityInformation;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentRoll;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads a register from beginning to end. */
public final class RollCall implements ResidentRoll {

  private static final int ROWS_AT_ONCE = 2000;
  private static final String ROWS =
      """
      select %s, a.cause, a.event_on, coalesce(n.told, 0) as notices
      from resident r
      join resident_history h using (municipality, addressee_number, history_number)
      join act a on a.municipality = h.municipality and a.act_number = h.act_number
      left join (
        select subject, max(sequence) as told from notice where municipality = ? group by subject
      ) n on n.subject = r.addressee_number
      where r.municipality = ? order by r.addressee_number
      """
          .formatted(
              ResidentColumns.NAMES.stream()
                  .map(name -> "h." + name)
                  .collect(Collectors.joining(", ")));

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
              ROWS,
              row -> {
                ResidentRecord record = ResidentColumns.read(row);
                each.accept(
                    new Entry(
                        record.addresseeNumber(),
                        !record.status().current(),
                        ChangeCause.ofCode(row.getInt("cause")),
                        row.getObject("event_on", LocalDate.class),
                        IdentityInformation.of(record),
                        row.getLong("notices")));
              },
              municipality.digits(),
              municipality.digits());
          return municipality;
        });
  }
}
