package dev.daicho.network.wire;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.Courier;
import dev.daicho.foundation.notice.EarlierNotices;
import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.notice.Receiver;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.network.Level;
import dev.daicho.network.relay.LevelServer;
import dev.daicho.network.relay.Lines;
import dev.daicho.network.relay.Pools;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One level as a program of its own: listens to the level below, keeps what it hears, and tells the
 * level above over a line. The municipal servers stand beside their registers and read these
 * registers' journals themselves.
 */
public final class LevelProgram implements AutoCloseable {

  private final WireServer server;
  private final List<Courier> couriers = new ArrayList<>();

  /**
   * What a level's program is told when it starts.
   *
   * @param level which it is
   * @param port where it listens, 0 for any
   * @param key the key of the lines
   * @param above where the level above listens, or null for the nation
   * @param below where the level below listens, or null for the municipalities
   */
  public record Settings(
      Level level, int port, String key, @Nullable URI above, @Nullable URI below) {}

  /**
   * Starts it.
   *
   * @param keepers where the level's stores come from
   * @param registerSteward the register's store for carrying, at the municipalities, or null
   * @param register what the registers have told, at the municipalities, or null
   */
  public LevelProgram(
      Settings settings,
      Keepers keepers,
      @Nullable KeeperStore registerSteward,
      @Nullable EarlierNotices register,
      InstantSource clock,
      Pools pools)
      throws IOException {
    Level level = settings.level();
    KeeperStore store = keepers.store(level.keeper());
    KeeperStore steward = keepers.steward(level.keeper());
    NoticeJournal journal = new NoticeJournal(store, clock, Json.mapper());
    EarlierNotices teller =
        register != null ? register : line("below", settings.below(), settings.key(), null);
    Receiver receiver =
        new Receiver(
            store,
            level == Level.NATION
                ? LevelServer.national(store, clock, pools, journal)
                : new LevelServer(level, store, clock, journal),
            teller);
    if (registerSteward != null) {
      couriers.add(new Courier(registerSteward, receiver));
    }
    if (settings.above() != null) {
      couriers.add(
          new Courier(
              steward,
              line(
                  level.above().orElseThrow().keeper().name(),
                  settings.above(),
                  settings.key(),
                  level == Level.MUNICIPALITY ? new Lines(store, steward, clock) : null)));
    }
    this.server = new WireServer(settings.port(), settings.key(), receiver, journal::about);
  }

  private static WireLine line(
      String name, @Nullable URI server, String key, @Nullable Lines lines) {
    if (server == null) {
      throw new IllegalArgumentException("this level needs the one below or above");
    }
    return new WireLine(name, server, key, lines == null ? Set::of : lines::off);
  }

  /** Where it listens. */
  public int port() {
    return server.port();
  }

  /** Carries what there is. */
  public long carry() {
    return couriers.stream().mapToLong(Courier::carry).sum();
  }

  @Override
  public void close() {
    server.close();
  }
}
