package dev.daicho.register.store;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.store.CopyIn;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.Change;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.ResidentRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes over many residents at once, as a migration from another system does. PostgreSQL refuses
 * COPY into a table with row policies, so each chunk goes by COPY into a temporary table of the
 * loader's session and from there, checked by the policies, into the register's tables. A chunk is
 * whole households and one act in one transaction: a load that breaks off leaves whole chunks.
 */
public final class ResidentLoad {

  /** How many connections a load keeps busy: while one waits for the disk, another works. */
  public static final int CONNECTIONS = 2;

  /** So many fit in the memory that PostgreSQL gives a session for temporary tables. */
  private static final int CHUNK = 10_000;

  /** What the person's row holds besides the number of its history, first in the staging table. */
  private static final List<String> POINTER =
      List.of(
          "municipality",
          "addressee_number",
          "household_number",
          "status",
          "search_name",
          "search_kana",
          "birth_date",
          "sex",
          "resident_code",
          "individual_number");

  /** The staging table's columns: those of the person's row first, so that they are read fast. */
  private static final String STAGED =
      Stream.concat(
              POINTER.stream().map(name -> "r." + name),
              ResidentColumns.NAMES.stream()
                  .filter(name -> !POINTER.contains(name))
                  .map(name -> "h." + name))
          .collect(Collectors.joining(", "));

  private static final String ITEMS = String.join(", ", ResidentColumns.NAMES);

  private final KeeperStore loader;
  private final ActWriter writer;

  /** A load through the register's loader. */
  public ResidentLoad(KeeperStore loader) {
    this.loader = loader;
    this.writer = new ActWriter(loader);
  }

  /**
   * Enters the records as residents whose history begins here. Their 宛名番号 and 世帯番号 must have been
   * reserved ({@link Numbering#reserve}); members of a household must follow each other.
   *
   * @param act who loads, when, for what purpose
   * @param records everybody to be entered; asked by one thread at a time, though not by the same
   * @param progress is told how many are in after each chunk, by one thread at a time
   * @return how many were entered
   */
  public long load(Act act, Iterator<ResidentRecord> records, LongConsumer progress) {
    Arrival arrival = new Arrival(act, records, progress);
    try (ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS)) {
      List<Callable<Void>> work = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        work.add(arrival);
      }
      for (Future<Void> done : connections.invokeAll(work)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the load was interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException("the load failed", e.getCause());
    }
    return arrival.entered;
  }

  /** One load under way. */
  private final class Arrival implements Callable<Void> {
    private final Act act;
    private final Iterator<ResidentRecord> records;
    private final LongConsumer progress;
    private @Nullable ResidentRecord next;
    private boolean broken;
    private long entered;

    Arrival(Act act, Iterator<ResidentRecord> records, LongConsumer progress) {
      this.act = act;
      this.records = records;
      this.progress = progress;
    }

    /** Enters chunk after chunk until none is left or another connection has failed. */
    @Override
    public @Nullable Void call() {
      int count;
      do {
        count = loader.within(Seal.of(act.municipality()), this::enterChunk);
        report(count);
      } while (count > 0);
      return null;
    }

    private int enterChunk() {
      boolean whole = false;
      try {
        List<ResidentRecord> chunk = new ArrayList<>(CHUNK);
        long number = take(chunk);
        if (!chunk.isEmpty()) {
          enter(chunk, number);
        }
        whole = true;
        return chunk.size();
      } finally {
        if (!whole) {
          breakOff();
        }
      }
    }

    /** Takes the next people and writes their act: acts are numbered in the order of people. */
    private synchronized long take(List<ResidentRecord> chunk) {
      HouseholdNumber household = null;
      while (!broken && (next != null || records.hasNext())) {
        ResidentRecord record = next == null ? records.next() : next;
        if (chunk.size() >= CHUNK && !Objects.equals(record.householdNumber(), household)) {
          next = record;
          break;
        }
        next = null;
        household = record.householdNumber();
        chunk.add(record);
      }
      return chunk.isEmpty() ? 0 : write(act);
    }

    private synchronized void breakOff() {
      broken = true;
    }

    private synchronized void report(int count) {
      if (count > 0) {
        entered += count;
        progress.accept(entered);
      }
    }
  }

  private long write(Act act) {
    return writer.write(
        act.municipality(),
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
        act.purpose(),
        null,
        List.of());
  }

  private void enter(List<ResidentRecord> chunk, long actNumber) {
    loader
        .sql()
        .sql(
            """
            create temporary table if not exists arriving on commit delete rows as
            select %s from resident r, resident_history h with no data
            """
                .formatted(STAGED))
        .update();
    new CopyIn(loader)
        .into(
            "arriving (search_name, search_kana, %s)".formatted(ITEMS),
            chunk.stream().map(ResidentLoad::row).iterator(),
            chunk.size());
    loader
        .sql()
        .sql("insert into household (municipality, household_number) select ?, unnest(?)")
        .params(
            chunk.getFirst().municipality().digits(),
            chunk.stream()
                .map(record -> record.householdNumber().digits())
                .distinct()
                .toArray(String[]::new))
        .update();
    loader
        .sql()
        .sql(
            "insert into resident (history_number, %s) select 1, %s from arriving"
                .formatted(String.join(", ", POINTER), String.join(", ", POINTER)))
        .update();
    loader
        .sql()
        .sql(
            "insert into resident_history (history_number, act_number, %s) select 1, ?, %s from arriving"
                .formatted(ITEMS, ITEMS))
        .param(actNumber)
        .update();
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
