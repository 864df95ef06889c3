package dev.daicho.network.relay;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.Courier;
import dev.daicho.foundation.notice.EarlierNotices;
import dev.daicho.foundation.notice.Line;
import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.notice.Receiver;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.network.Level;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The three servers in one program, and the lines between them: register to municipal server,
 * municipal to prefectural, prefectural to national. Each hop is a transaction of its own, durable
 * before it is acknowledged.
 */
public final class Relay {

  private final Map<Level, NoticeJournal> journals = new EnumMap<>(Level.class);
  private final Map<Level, Receiver> receivers = new EnumMap<>(Level.class);
  private final Map<Level, Courier> couriers = new EnumMap<>(Level.class);
  private final Map<Level, Traffic> traffic = new EnumMap<>(Level.class);
  private final Lines lines;
  private final Doubts doubts;

  /**
   * @param keepers where the levels' stores come from
   * @param registerSteward the register's store for carrying
   * @param register the register's notices, for what is asked for again
   * @param clock town time
   * @param pools which codes were handed out to whom
   */
  public Relay(
      Keepers keepers,
      KeeperStore registerSteward,
      EarlierNotices register,
      InstantSource clock,
      Pools pools) {
    KeeperStore municipal = keepers.store(Level.MUNICIPALITY.keeper());
    KeeperStore prefectural = keepers.store(Level.PREFECTURE.keeper());
    KeeperStore national = keepers.store(Level.NATION.keeper());
    KeeperStore municipalSteward = keepers.steward(Level.MUNICIPALITY.keeper());
    journals.put(Level.MUNICIPALITY, new NoticeJournal(municipal, clock, Json.mapper()));
    journals.put(Level.PREFECTURE, new NoticeJournal(prefectural, clock, Json.mapper()));
    journals.put(Level.NATION, new NoticeJournal(national, clock, Json.mapper()));
    this.lines = new Lines(municipal, municipalSteward, clock);
    this.doubts = new Doubts(national, clock, pools);
    receivers.put(
        Level.MUNICIPALITY,
        new Receiver(
            municipal,
            new LevelServer(Level.MUNICIPALITY, municipal, clock, journal(Level.MUNICIPALITY)),
            register));
    receivers.put(
        Level.PREFECTURE,
        new Receiver(
            prefectural,
            new LevelServer(Level.PREFECTURE, prefectural, clock, journal(Level.PREFECTURE)),
            journal(Level.MUNICIPALITY)::about));
    receivers.put(
        Level.NATION,
        new Receiver(
            national,
            LevelServer.national(national, clock, pools, journal(Level.NATION)),
            journal(Level.PREFECTURE)::about));
    run(Level.MUNICIPALITY, registerSteward, receiver(Level.MUNICIPALITY));
    run(Level.PREFECTURE, municipalSteward, new Interruptible(receiver(Level.PREFECTURE), lines));
    run(Level.NATION, keepers.steward(Level.PREFECTURE.keeper()), receiver(Level.NATION));
  }

  private void run(Level to, KeeperStore teller, Line line) {
    Traffic counted = new Traffic(line, System::nanoTime);
    traffic.put(to, counted);
    couriers.put(to, new Courier(teller, counted));
  }

  /** Carries all there is, up to the nation, and returns how many hops notices made. */
  public long carry() {
    long carried = 0;
    for (Level level : Level.values()) {
      carried += courier(level).carry();
    }
    return carried;
  }

  /** Who brings notices to that level. */
  public Courier courier(Level level) {
    return get(couriers, level);
  }

  /** What went to that level in the last minute. */
  public Traffic traffic(Level level) {
    return get(traffic, level);
  }

  /** Where that level's notices arrive. */
  public Receiver receiver(Level level) {
    return get(receivers, level);
  }

  /** What that level tells the one above it, and the nation those who follow people. */
  public NoticeJournal journal(Level level) {
    return get(journals, level);
  }

  /** The municipalities' lines. */
  public Lines lines() {
    return lines;
  }

  /** What the national server finds doubtful. */
  public Doubts doubts() {
    return doubts;
  }

  private static <T> T get(Map<Level, T> of, Level level) {
    T found = of.get(level);
    if (found == null) {
      throw new IllegalArgumentException("there is none for " + level);
    }
    return found;
  }

  /** A line that municipalities can be taken off. */
  private record Interruptible(Line line, Lines lines) implements Line {

    @Override
    public String name() {
      return line.name();
    }

    @Override
    public List<ToldNotice> hand(List<ToldNotice> notices) {
      return line.hand(notices);
    }

    @Override
    public Set<String> interrupted() {
      return lines.off();
    }
  }
}
