package dev.daicho.foundation.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
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

  /** Makes the keepers' roles, schemas and tables where they are missing or old. */
  public Keepers(Database database, Secrets secrets, List<Keeper> keepers) {
    this.database = database;
    this.schemas = new KeeperSchemas(database, secrets);
    schemas.prepare(keepers);
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
    HikariConfig config = new HikariConfig();
    config.setPoolName(role);
    config.setJdbcUrl(database.url());
    config.setUsername(role);
    config.setPassword(schemas.password(role));
    config.setSchema(keeper.name());
    config.setMaximumPoolSize(most);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("prepareThreshold", "2");
    config.addDataSourceProperty("ApplicationName", role);
    // A failing statement's rows are personal and stay out of messages and logs.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    HikariDataSource pool = new HikariDataSource(config);
    pools.add(pool);
    return new KeeperStore(keeper, pool);
  }

  @Override
  public void close() {
    pools.forEach(HikariDataSource::close);
  }
}
