package dev.daicho.network.annex;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.Courier;
import dev.daicho.foundation.notice.EarlierNotices;
import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.notice.Receiver;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.network.Level;
import dev.daicho.network.relay.Lines;
import dev.daicho.network.relay.Post;
import dev.daicho.register.AnnexNotices;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * The municipal servers' ways about annexes: from each register of residence to its server, and
 * from there to the server of the registered domicile and into its register. Each hop is a
 * transaction of its own, applied once. What that register then tells goes up the levels like
 * everything else ({@link dev.daicho.network.relay.Relay}).
 */
public final class AnnexNetwork {

  private final Unaddressed unaddressed;
  private final RefusedNotices refused;
  private final Receiver out;
  private final Receiver in;
  private final Courier fromRegisters;
  private final Courier betweenServers;

  /**
   * @param keepers where the municipal servers' stores come from
   * @param registerSteward the register's store for carrying
   * @param earlier the register's notices, for what is asked for again
   * @param register who records what is told
   * @param clock town time
   */
  public AnnexNetwork(
      Keepers keepers,
      KeeperStore registerSteward,
      EarlierNotices earlier,
      AnnexNotices register,
      InstantSource clock) {
    KeeperStore store = keepers.store(Level.MUNICIPALITY.keeper());
    KeeperStore steward = keepers.steward(Level.MUNICIPALITY.keeper());
    NoticeJournal journal = new NoticeJournal(store, clock, Json.mapper());
    Post post = new Post(store, journal, "annex-to");
    this.unaddressed = new Unaddressed(store, clock);
    this.refused = new RefusedNotices(store, clock);
    this.out = new Receiver(store, new OutgoingAnnexes(post, unaddressed), earlier);
    this.in = new Receiver(store, new IncomingAnnexes(post, register, refused), journal::about);
    this.fromRegisters = new Courier(registerSteward, out);
    this.betweenServers = new Courier(steward, post.line(in, new Lines(store, steward, clock)));
  }

  /** Carries all there is and returns how many notices were handed over. */
  public long carry() {
    return fromRegisters.carry() + betweenServers.carry();
  }

  /** Has everything carried once more: what is applied already changes nothing. */
  public void replay() {
    fromRegisters.replay();
    betweenServers.replay();
  }

  /** Where notices arrive, by the name of who acts upon them. */
  public Map<String, Receiver> receivers() {
    return Map.of(out.name(), out, in.name(), in);
  }

  /** Who carries them: from the registers, and between the servers. */
  public List<Courier> couriers() {
    return List.of(fromRegisters, betweenServers);
  }

  /** What could be sent nowhere. */
  public Unaddressed unaddressed() {
    return unaddressed;
  }

  /** What registers refused. */
  public RefusedNotices refused() {
    return refused;
  }
}
