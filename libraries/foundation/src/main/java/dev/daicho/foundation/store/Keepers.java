package dev.daicho.foundation.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.secret.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The keepers of one program over one database: makes them ready and hands out their stores. */
public final class Keepers implements AutoCloseable {

  private final Database database;
  private final KeeperSchemas schemas;
  private final Map<String, KeeperStore> stores = new TreeMap<>();
  private final Map<String, KeeperStore> loaders = new TreeMap<>();
  private final Map<String, KeeperStore> stewards = new TreeMap<>();
  private final List<HikariDataSource> pools = new ArrayList<>();
  private final List<SchemaChange> changes;

  /**
   * Makes the keepers' roles, schemas and tables where they are missing or old.
   *
   * @throws SchemaRefused when a newer build made them, or a restore of them was broken off
   */
  public Keepers(Database database, Secrets secrets, List<Keeper> keepers) {
    this(database, new KeeperSchemas(database, secrets), keepers, true);
  }

  /** Keepers whose roles, schemas and tables another program has made ready. */
  public static Keepers attached(Database database, Secrets secrets, List<Keeper> keepers) {
    return new Keepers(database, new KeeperSchemas(database, secrets), keepers, false);
  }

  private Keepers(Database database, KeeperSchemas schemas, List<Keeper> keepers, boolean prepare) {
    this.database = database;
    this.schemas = schemas;
    this.changes = prepare ? List.copyOf(schemas.prepare(keepers)) : List.of();
    for (Keeper keeper : keepers) {
      stores.put(keeper.name(), open(keeper, keeper.role(database), 24));
      loaders.put(keeper.name(), open(keeper, keeper.loader(database), 4));
      stewards.put(keeper.name(), open(keeper, keeper.steward(database), 3));
    }
  }

  /** The keeper's store for daily work. */
  public KeeperStore store(Keeper keeper) {
    return of(stores, keeper);
  }

  /** The keeper's store for bulk loads. */
  public KeeperStore loader(Keeper keeper) {
    return of(loaders, keeper);
  }

  /** The keeper's store for sealing and carrying. */
  public KeeperStore steward(Keeper keeper) {
    return of(stewards, keeper);
  }

  /** What was made or brought up to date when these were opened, by keeper. */
  public List<SchemaChange> changes() {
    return changes;
  }

  /** The database beneath. */
  public Database database() {
    return database;
  }

  /** The password of a role made here, for tests that try to break in with it. */
  String password(String role) {
    return schemas.password(role);
  }

  private static KeeperStore of(Map<String, KeeperStore> stores, Keeper keeper) {
    KeeperStore store = stores.get(keeper.name());
    if (store == null) {
      throw new IllegalArgumentException("no keeper of that name here: " + keeper.name());
    }
    return store;
  }

  private KeeperStore open(Keeper keeper, String role, int most) {
    // Made without a configuration, the pool opens itself when it is first asked for a connection.
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName(role);
    pool.setJdbcUrl(database.url());
    pool.setUsername(role);
    pool.setPassword(schemas.password(role));
    pool.setSchema(keeper.name());
    pool.setMaximumPoolSize(most);
    pool.setMinimumIdle(0);
    // Otherwise the driver takes the machine's zone, and a day in SQL would begin at another hour.
    pool.setConnectionInitSql("set time zone '" + TownClock.ZONE + "'");
    pool.setInitializationFailTimeout(-1);
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    pool.addDataSourceProperty("prepareThreshold", "2");
    pool.addDataSourceProperty("ApplicationName", role);
    // What a failed statement was about (names, numbers) belongs in no exception and no log.
    pool.addDataSourceProperty("logServerErrorDetail", "false");
    pools.add(pool);
    return new KeeperStore(keeper, pool);
  }

  @Override
  public void close() {
    pools.forEach(HikariDataSource::close);
  }
}
