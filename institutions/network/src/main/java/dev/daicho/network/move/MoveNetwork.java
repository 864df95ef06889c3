package dev.daicho.network.move;

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
import dev.daicho.register.MoveInNotices;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The municipal servers' ways about moves: from each one's register to its server, and from server
 * to server. Each hop is a transaction of its own, applied once.
 */
public final class MoveNetwork {

  private final RequestBook requests;
  private final Map<String, Receiver> receivers = new LinkedHashMap<>();
  private final List<Courier> couriers = new ArrayList<>();

  /**
   * @param keepers where the municipal servers' stores come from
   * @param registerSteward the register's store for carrying
   * @param earlier the register's notices, for what is asked for again
   * @param arrivals what municipalities have been told
   * @param register who records move-in notices
   * @param clock town time
   */
  public MoveNetwork(
      Keepers keepers,
      KeeperStore registerSteward,
      EarlierNotices earlier,
      Arrivals arrivals,
      MoveInNotices register,
      InstantSource clock) {
    KeeperStore store = keepers.store(Level.MUNICIPALITY.keeper());
    KeeperStore steward = keepers.steward(Level.MUNICIPALITY.keeper());
    NoticeJournal journal = new NoticeJournal(store, clock, Json.mapper());
    this.requests = new RequestBook(store, clock);
    Post post = new Post(store, journal, "move");
    SentBook sent = new SentBook(store, clock);
    Receiver out = new Receiver(store, new Outgoing(sent, arrivals, requests, post), earlier);
    Receiver in =
        new Receiver(
            store,
            new Incoming(store, clock, sent, arrivals, requests, post, register),
            journal::about);
    receivers.put(out.name(), out);
    receivers.put(in.name(), in);
    couriers.add(new Courier(registerSteward, out));
    couriers.add(new Courier(steward, post.line(in, new Lines(store, steward, clock))));
  }

  /** Carries all there is, answers included, and returns how many notices were handed over. */
  public long carry() {
    long all = 0;
    long now;
    do {
      now = couriers.stream().mapToLong(Courier::carry).sum();
      all += now;
    } while (now > 0);
    return all;
  }

  /** Has everything carried once more: what is applied already changes nothing. */
  public void replay() {
    couriers.forEach(Courier::replay);
  }

  /** What has been asked for again. */
  public RequestBook requests() {
    return requests;
  }

  /** Where notices arrive, by the name of who acts upon them. */
  public Map<String, Receiver> receivers() {
    return Map.copyOf(receivers);
  }
}
