package dev.daicho.register.store;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.store.CopyIn;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Change;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.ResidentRecord;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes over many residents at once, as a migration from another system does. PostgreSQL refuses
 * COPY into a table with row policies, so each chunk goes by COPY into a temporary table of the
 * loader's session and from there, checked by the policies, into the register's tables. A chunk is
 * one act in one transaction: a load that breaks off leaves whole chunks.
 */
public final class ResidentLoad {

  private static final int CHUNK = 20_000;
  private static final String ITEMS = String.join(", ", ResidentColumns.NAMES);

  private final KeeperStore loader;
  private final Residents residents;

  /** A load through the register's loader. */
  public ResidentLoad(KeeperStore loader) {
    this.loader = loader;
    this.residents = new Residents(loader);
  }

  /**
   * Enters the records as residents whose history begins here. Their 宛名番号 and 世帯番号 must have been
   * reserved ({@link Numbering#reserve}); members of a household must follow each other.
   *
   * @param act who loads, when, for what purpose
   * @param records everybody to be entered
   * @param progress is told how many are in after each chunk
   * @return how many were entered
   */
  public long load(Act act, Iterator<ResidentRecord> records, LongConsumer progress) {
    long entered = 0;
    while (records.hasNext()) {
      entered += loader.within(Seal.of(act.municipality()), () -> chunk(act, records));
      progress.accept(entered);
    }
    return entered;
  }

  private long chunk(Act act, Iterator<ResidentRecord> records) {
    MunicipalityCode municipality = act.municipality();
    loader
        .sql()
        .sql(
            """
            create temporary table if not exists arriving on commit delete rows as
            select ''::text collate "C" as search_name, ''::text collate "C" as search_kana, h.*
            from resident_history h with no data
            """)
        .update();
    long actNumber =
        residents.write(
            municipality,
            "resident-load",
            new Change(
                0,
                ChangeCause.TRANSFERRED,
                act.filedOn(),
                act.filedOn(),
                act.at(),
                act.who().account(),
                null,
                null),
            act.purpose());
    long count = copy(records);
    loader
        .sql()
        .sql(
            """
            insert into household (municipality, household_number)
            select distinct municipality, household_number from arriving
            on conflict do nothing
            """)
        .update();
    loader
        .sql()
        .sql(
            "insert into resident_history (history_number, act_number, %s) select 1, ?, %s from arriving"
                .formatted(ITEMS, ITEMS))
        .param(actNumber)
        .update();
    loader
        .sql()
        .sql(
            """
            insert into resident (municipality, addressee_number, history_number, household_number, status, search_name, search_kana, birth_date, sex, resident_code, individual_number)
            select municipality, addressee_number, 1, household_number, status, search_name, search_kana, birth_date, sex, resident_code, individual_number
            from arriving
            """)
        .update();
    return count;
  }

  private long copy(Iterator<ResidentRecord> records) {
    Iterator<List<@Nullable Object>> rows =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return records.hasNext();
          }

          @Override
          public List<@Nullable Object> next() {
            return row(records.next());
          }
        };
    return new CopyIn(loader)
        .into("arriving (search_name, search_kana, %s)".formatted(ITEMS), rows, CHUNK);
  }

  private static List<@Nullable Object> row(ResidentRecord record) {
    @Nullable Object[] items = ResidentColumns.values(record);
    @Nullable Object[] row = new @Nullable Object[items.length + 2];
    row[0] = SearchKey.ofName(record.names());
    row[1] = SearchKey.ofKana(record.names());
    System.arraycopy(items, 0, row, 2, items.length);
    return Arrays.asList(row);
  }
}
