package dev.daicho.town;

import dev.daicho.foundation.access.StaffAccounts;
import dev.daicho.foundation.clock.ClockStore;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.secret.EnvironmentSecrets;
import dev.daicho.foundation.secret.FileSecrets;
import dev.daicho.foundation.secret.Secrets;
import dev.daicho.foundation.store.Database;
import dev.daicho.foundation.store.ExternalDatabase;
import dev.daicho.foundation.store.Keeper;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.network.Level;
import dev.daicho.network.allocation.Allocator;
import dev.daicho.network.relay.Pools;
import dev.daicho.network.wire.LevelProgram;
import dev.daicho.register.RegisterKeeper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One level's server over the database of a town that another program has open. */
public final class LevelTown implements AutoCloseable {

  /** By which the ends of a line know each other. */
  public static final String LINE_KEY = "network/line";

  private final Keepers keepers;
  private final Database database;
  private final LevelProgram program;

  /**
   * Starts it.
   *
   * @param home the town's folder, for its secrets
   * @param address the database's address, without a password
   * @param above where the level above listens, or null for the nation
   * @param below where the level below listens, or null for the municipalities
   */
  public LevelTown(
      Level level, Path home, String address, int port, @Nullable URI above, @Nullable URI below)
      throws IOException {
    Secrets secrets =
        new EnvironmentSecrets(
            System::getenv,
            new FileSecrets(
                home.resolve("secrets"),
                bytes -> {
                  throw new IllegalStateException("the town's secrets are made by the town");
                }));
    this.database = ExternalDatabase.at(address, secrets.current("database/owner").asPassword());
    List<Keeper> mine = new ArrayList<>(List.of(StaffAccounts.KEEPER, level.keeper()));
    switch (level) {
      case MUNICIPALITY -> mine.add(RegisterKeeper.KEEPER);
      case PREFECTURE -> {}
      case NATION -> mine.add(Allocator.KEEPER);
    }
    this.keepers = Keepers.attached(database, secrets, mine);
    InstantSource real = Town.realTime();
    // As the town's clock stands now: who moves it later starts the levels again.
    TownClock clock =
        new ClockStore(keepers.store(StaffAccounts.KEEPER))
            .open(real, TownClock.Setting.runningFrom(real.instant(), real.instant()));
    Pools pools =
        level == Level.NATION
            ? new Allocator(
                keepers.store(Allocator.KEEPER), keepers.loader(Allocator.KEEPER), secrets)
            : (municipality, codes) -> Set.of();
    boolean municipal = level == Level.MUNICIPALITY;
    this.program =
        new LevelProgram(
            new LevelProgram.Settings(
                level, port, secrets.current(LINE_KEY).asPassword(), above, below),
            keepers,
            municipal ? keepers.steward(RegisterKeeper.KEEPER) : null,
            municipal
                ? new NoticeJournal(keepers.store(RegisterKeeper.KEEPER), clock, Json.mapper())
                    ::about
                : null,
            clock,
            pools);
  }

  /** Carries what there is; never returns unless it is interrupted. */
  public void work() throws InterruptedException {
    while (!Thread.currentThread().isInterrupted()) {
      program.carry();
      Thread.sleep(50);
    }
  }

  @Override
  public void close() {
    program.close();
    keepers.close();
    database.close();
  }
}
