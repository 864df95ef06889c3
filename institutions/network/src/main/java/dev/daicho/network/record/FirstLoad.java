package dev.daicho.network.record;

import dev.daicho.foundation.notice.Receiver;
import dev.daicho.foundation.store.CopyIn;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.AnnexLoad;
import dev.daicho.register.ResidentRoll;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes a municipality's register over into the three levels, as when the network was begun: from
 * then on only changes travel. Whoever the levels know already stays as they are; so it can be done
 * again after it broke off, and while acts go on.
 */
public final class FirstLoad {

  private static final int AT_ONCE = 20_000;
  private static final int MANY = 50_000;
  private static final String COLUMNS =
      IdentityColumns.all().stream()
          .map(IdentityColumns.Column::name)
          .collect(Collectors.joining(", "));

  private final ResidentRoll roll;
  private final AnnexFirstLoad annexes;
  private final Keepers keepers;
  private final Receiver municipal;
  private final InstantSource clock;
  private final SearchIndexes indexes;
  private final Takeovers takeovers;

  /**
   * @param roll the registers
   * @param annexes the registers' annexes
   * @param keepers where the levels' stores come from
   * @param municipal where the registers' notices arrive
   * @param clock town time
   */
  public FirstLoad(
      ResidentRoll roll,
      AnnexLoad annexes,
      Keepers keepers,
      Receiver municipal,
      InstantSource clock) {
    this.roll = roll;
    this.annexes = new AnnexFirstLoad(annexes, keepers, municipal, clock);
    this.keepers = keepers;
    this.municipal = municipal;
    this.clock = clock;
    this.indexes = new SearchIndexes(keepers);
    this.takeovers = new Takeovers(keepers, clock);
  }

  /** Loads of many people, one after the other or side by side, until it is closed. */
  public interface Many extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Says that many people are about to come, so that the levels' indexes are made when all are
   * there instead of row by row. Only few make no difference.
   *
   * @param people how many, about
   */
  public Many expect(long people) {
    if (people < MANY) {
      return () -> {};
    }
    indexes.drop(people);
    return indexes::make;
  }

  /**
   * Says that a register is about to be filled and then loaded: should the program die before it
   * is, whoever opens the network next loads it.
   */
  public void begin(MunicipalityCode municipality) {
    takeovers.begin(municipality);
  }

  /** Finishes what loads that were broken off have left undone. */
  public void finish() {
    indexes.make();
    takeovers.unfinished().forEach(municipality -> load(municipality, loaded -> {}));
  }

  /**
   * Loads one municipality, and the annexes of its residents.
   *
   * @param progress hears how many records are at all levels so far
   * @return how many records the register has
   */
  public long load(MunicipalityCode municipality, LongConsumer progress) {
    List<ResidentRoll.Entry> chunk = new ArrayList<>();
    long[] loaded = {0};
    roll.call(
        municipality,
        entry -> {
          chunk.add(entry);
          if (chunk.size() == AT_ONCE) {
            loaded[0] += enter(municipality, chunk);
            progress.accept(loaded[0]);
            chunk.clear();
          }
        });
    loaded[0] += enter(municipality, chunk);
    progress.accept(loaded[0]);
    for (Receiver.Held held : municipal.held(Seal.of(municipality))) {
      municipal.tryAgain(Seal.of(municipality), held.notice().subject());
    }
    annexes.load(municipality);
    takeovers.end(municipality);
    return loaded[0];
  }

  private long enter(MunicipalityCode municipality, List<ResidentRoll.Entry> chunk) {
    List<IdentityRecord> records =
        chunk.stream()
            .map(entry ->
                new IdentityRecord(
                    municipality,
                    entry.person().digits(),
                    entry.removed() ? Change.REMOVED : Change.ENTERED,
                    entry.cause(),
                    entry.eventOn(),
                    entry.identity(),
                    null,
                    null,
                    clock.instant()))
            .toList();
    // From above downwards: a level that knows a record can rely on those above knowing it.
    enter(Level.NATION, Level.NATION.sealOf(municipality), records);
    enter(Level.PREFECTURE, Level.PREFECTURE.sealOf(municipality), records);
    Set<String> entered =
        enter(Level.MUNICIPALITY, Level.MUNICIPALITY.sealOf(municipality), records);
    countAsApplied(
        municipality,
        chunk.stream().filter(entry -> entered.contains(entry.person().digits())).toList());
    return chunk.size();
  }

  /** Enters records into one level where it does not know them yet; returns whose those were. */
  public Set<String> enter(Level level, Seal seal, List<IdentityRecord> records) {
    try {
      return enter(level, seal, records, false);
    } catch (DuplicateKeyException oneCameMeanwhile) {
      return enter(level, seal, records, true);
    }
  }

  private Set<String> enter(
      Level level, Seal seal, List<IdentityRecord> records, boolean someAreKnown) {
    KeeperStore loader = keepers.loader(level.keeper());
    return loader.within(
        seal,
        () -> {
          stage(loader, records);
          if (someAreKnown || areSomeKnown(loader, seal)) {
            return new HashSet<>(
                insert(loader, seal, "on conflict do nothing returning subject")
                    .query(String.class)
                    .list());
          }
          // Looking for each one costs as much as an index; here nobody has to be looked for.
          insert(loader, seal, "").update();
          return records.stream().map(IdentityRecord::subject).collect(Collectors.toSet());
        });
  }

  private static void stage(KeeperStore loader, List<IdentityRecord> records) {
    loader
        .sql()
        .sql(
            "create temporary table if not exists arriving on commit delete rows as select %s from identity with no data"
                .formatted(COLUMNS))
        .update();
    List<List<@Nullable String>> rows = records.stream().map(IdentityColumns::values).toList();
    new CopyIn(loader).into("arriving (" + COLUMNS + ")", rows.iterator(), rows.size());
  }

  private static boolean areSomeKnown(KeeperStore loader, Seal seal) {
    return loader
        .sql()
        .sql(
            """
            select exists (
              select from
                (select issuer, min(subject) as first, max(subject) as last from arriving group by issuer) a
                join identity i on i.municipality = ? and i.issuer = a.issuer and i.subject between a.first and a.last)
            """)
        .param(seal.value())
        .query(Boolean.class)
        .single();
  }

  private JdbcClient.StatementSpec insert(KeeperStore loader, Seal seal, String otherwise) {
    return loader
        .sql()
        .sql(
            """
            insert into identity (municipality, edition, received_at, %1$s)
            select ?, 1, ?, %1$s from arriving %2$s
            """
                .formatted(COLUMNS, otherwise))
        .params(seal.value(), clock.instant().atOffset(ZoneOffset.UTC));
  }

  /**
   * What the register has told of these people so far is in what was loaded; of those who were
   * known before it is not, and is still to be applied.
   */
  private void countAsApplied(MunicipalityCode municipality, List<ResidentRoll.Entry> chunk) {
    List<ResidentRoll.Entry> told = chunk.stream().filter(entry -> entry.notices() > 0).toList();
    if (told.isEmpty()) {
      return;
    }
    KeeperStore store = keepers.store(Level.MUNICIPALITY.keeper());
    store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql(
                    """
                    insert into notice_received as r (handler, municipality, subject, applied)
                    select ?, ?, subject, told from unnest(?, ?) t(subject, told)
                    on conflict (handler, municipality, subject) do update set applied = excluded.applied
                    where r.applied = 0
                    """)
                .params(
                    municipal.name(),
                    municipality.digits(),
                    told.stream().map(entry -> entry.person().digits()).toArray(String[]::new),
                    told.stream().map(ResidentRoll.Entry::notices).toArray(Long[]::new))
                .update());
  }
}
