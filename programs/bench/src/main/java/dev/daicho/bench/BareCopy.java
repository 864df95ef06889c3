package dev.daicho.bench;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.store.CopyIn;
import dev.daicho.foundation.store.Database;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.store.ResidentColumns;
import dev.daicho.register.store.SearchKey;
import dev.daicho.town.Town;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The peer of a load: the same rows of acts, households, people and histories by COPY alone into
 * tables of the same columns with the same primary keys, without any other index, check, policy or
 * staging. It makes the rows from the same records by the same code, and has as many connections,
 * transactions of the same size and the same durability.
 */
final class BareCopy {

  private static final int CHUNK = 10_000;
  private static final String HISTORY_ITEMS = String.join(", ", ResidentColumns.NAMES);

  private final Town town;
  private final KeeperStore loader;
  private final AtomicLong acts = new AtomicLong();

  BareCopy(Town town) {
    this.town = town;
    this.loader = town.keepers().loader(RegisterKeeper.KEEPER);
  }

  /** Makes the peer's tables, empty. */
  void makeTables() {
    Database database = town.database();
    try (Connection owner = database.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("drop schema if exists bench_peer cascade");
      statement.execute("create schema bench_peer");
      for (String table : List.of("act", "household", "resident_history", "resident")) {
        statement.execute("create table bench_peer.%1$s (like register.%1$s)".formatted(table));
      }
      statement.execute("alter table bench_peer.act add primary key (municipality, act_number)");
      statement.execute(
          "alter table bench_peer.household add primary key (municipality, household_number)");
      statement.execute(
          "alter table bench_peer.resident_history add primary key (municipality, addressee_number, history_number)");
      statement.execute(
          "alter table bench_peer.resident add primary key (municipality, addressee_number)");
      String role = RegisterKeeper.KEEPER.loader(database);
      statement.execute("grant usage on schema bench_peer to " + role);
      statement.execute("grant insert on all tables in schema bench_peer to " + role);
    } catch (SQLException e) {
      throw new IllegalStateException("the peer's tables could not be made", e);
    }
  }

  /** Copies the records' rows; durable when this returns. */
  void copy(Act act, List<ResidentRecord> records, int connections) {
    AtomicInteger taken = new AtomicInteger();
    Clients.work(
        connections,
        number -> {
          int from;
          while ((from = taken.getAndAdd(CHUNK)) < records.size()) {
            copyChunk(act, records.subList(from, Math.min(from + CHUNK, records.size())));
          }
          return number;
        });
  }

  private void copyChunk(Act act, List<ResidentRecord> chunk) {
    long number = acts.incrementAndGet();
    loader.within(
        Seal.of(act.municipality()),
        () -> {
          copy(
              "act (municipality, act_number, procedure, cause, event_on, filed_on, processed_at, account, purpose)",
              List.of(act(act, number)).iterator());
          copy("household (municipality, household_number)", households(chunk).iterator());
          copy(
              "resident (municipality, addressee_number, history_number, household_number, status, search_name, search_kana, birth_date, sex, resident_code, individual_number)",
              chunk.stream().map(BareCopy::person).iterator());
          copy(
              "resident_history (history_number, act_number, " + HISTORY_ITEMS + ")",
              chunk.stream().map(record -> history(record, number)).iterator());
          return chunk.size();
        });
  }

  private void copy(String table, Iterator<List<@Nullable Object>> rows) {
    new CopyIn(loader).into("bench_peer." + table, rows, Long.MAX_VALUE);
  }

  private static List<@Nullable Object> act(Act act, long number) {
    return Arrays.asList(
        act.municipality().digits(),
        number,
        "resident-load",
        ChangeCause.TRANSFERRED.code(),
        act.filedOn(),
        act.filedOn(),
        act.at(),
        act.who().account(),
        act.purpose());
  }

  /** One row for each head: a household may begin in one chunk and end in the next. */
  private static List<List<@Nullable Object>> households(List<ResidentRecord> chunk) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ResidentRecord record : chunk) {
      HouseholdNumber household = record.householdNumber();
      if (record.relationship().isHead()) {
        rows.add(List.of(record.municipality().digits(), household.digits()));
      }
    }
    return rows;
  }

  private static List<@Nullable Object> person(ResidentRecord record) {
    return Arrays.asList(
        record.municipality().digits(),
        record.addresseeNumber().digits(),
        1,
        record.householdNumber().digits(),
        record.status().code(),
        SearchKey.ofName(record.names()),
        SearchKey.ofKana(record.names()),
        record.birth().date(),
        record.sex().code(),
        record.residentCode().digits(),
        record.individualNumber().digits());
  }

  private static List<@Nullable Object> history(ResidentRecord record, long actNumber) {
    @Nullable Object[] items = ResidentColumns.values(record);
    @Nullable Object[] row = new @Nullable Object[items.length + 2];
    row[0] = 1;
    row[1] = actNumber;
    System.arraycopy(items, 0, row, 2, items.length);
    return Arrays.asList(row);
  }
}
