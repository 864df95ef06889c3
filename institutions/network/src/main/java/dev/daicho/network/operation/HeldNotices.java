package dev.daicho.network.operation;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.notice.InboxView;
import dev.daicho.foundation.notice.InboxView.Stopped;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.network.Level;
import dev.daicho.network.relay.Relay;
import dev.daicho.numbers.MunicipalityCode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The notices that arrived somewhere and wait there: seen by the first of each subject, and asked
 * for again. Asking again leaves an audit entry at the level that asks.
 */
public final class HeldNotices {

  private static final String BASIS = "標準仕様書7.1.1.1";

  private final Relay relay;
  private final InstantSource clock;
  private final Map<Level, InboxView> inboxes = new EnumMap<>(Level.class);
  private final Map<Level, AuditLog> logs = new EnumMap<>(Level.class);
  private final Map<Level, Long> tried = new EnumMap<>(Level.class);

  /**
   * @param keepers where the levels' stores come from
   * @param relay by which notices travel
   * @param salt for the audit entries
   * @param clock town time
   */
  public HeldNotices(Keepers keepers, Relay relay, AuditLog.Salt salt, InstantSource clock) {
    this.relay = relay;
    this.clock = clock;
    for (Level level : Level.values()) {
      KeeperStore store = keepers.store(level.keeper());
      inboxes.put(
          level, new InboxView(store, keepers.steward(level.keeper()), level.keeper().name()));
      logs.put(level, new AuditLog(store, salt));
    }
  }

  /**
   * Somebody's notices that wait, by the first of them; who that is is not said.
   *
   * @param at where they wait
   * @param number what they are called by there
   * @param teller who told them (six digits): a municipality, or a prefecture at the nation
   * @param issuer whose register they come from; null when that cannot be true
   * @param sequence the first one's number among the notices about the person
   * @param type what happened
   * @param version of its schema
   * @param toldAt town time
   * @param reason why it waits
   * @param waiting how many wait, itself included
   */
  public record HeldNotice(
      Level at,
      long number,
      MunicipalityCode teller,
      @Nullable MunicipalityCode issuer,
      long sequence,
      String type,
      int version,
      Instant toldAt,
      HeldReason reason,
      long waiting) {}

  /**
   * What waits, level by level.
   *
   * @param whose from whose register, or null for all
   * @param most at each level
   */
  public List<HeldNotice> list(@Nullable MunicipalityCode whose, int most) {
    List<HeldNotice> held = new ArrayList<>();
    inboxes.forEach((level, inbox) ->
        inbox.stopped(0, most).stream()
            .map(stopped -> held(level, stopped))
            .filter(one -> whose == null || Objects.equals(whose, one.issuer()))
            .forEach(held::add));
    return held;
  }

  /** The one of that number at that level, as long as it waits. */
  public Optional<HeldNotice> find(Level level, long number) {
    return inbox(level).stopped(number).map(stopped -> held(level, stopped));
  }

  /**
   * Has the level ask its teller again for what is missing, and tries what waits.
   *
   * @return how many notices were applied; empty when nothing of that number waits
   */
  public Optional<Long> askAgain(Level level, long number, Actor who, String purpose) {
    return inbox(level)
        .stopped(number)
        .map(stopped -> {
          long applied = tryAgain(level, stopped);
          Objects.requireNonNull(logs.get(level))
              .record(
                  stopped.place().seal(),
                  new AuditEvent(
                      clock.instant(),
                      who,
                      "ask-again",
                      purpose,
                      BASIS,
                      Set.of(),
                      applied > 0 ? "accepted" : "still-held",
                      null));
          return applied;
        });
  }

  /**
   * Tries some of what waits once more, at each level as many, going on where it stopped: so that
   * those that cannot be mended do not keep the others from their turn.
   *
   * @return how many notices were applied
   */
  public synchronized long tryNext(int most) {
    long applied = 0;
    for (Level level : Level.values()) {
      List<Stopped> turn = inbox(level).stopped(tried.getOrDefault(level, 0L), most);
      for (Stopped stopped : turn) {
        applied += tryAgain(level, stopped);
      }
      tried.put(level, turn.size() < most ? 0L : turn.getLast().number());
    }
    return applied;
  }

  private long tryAgain(Level level, Stopped stopped) {
    return relay.receiver(level).tryAgain(stopped.place().seal(), stopped.place().subject());
  }

  private InboxView inbox(Level level) {
    return Objects.requireNonNull(inboxes.get(level));
  }

  private static HeldNotice held(Level level, Stopped stopped) {
    return new HeldNotice(
        level,
        stopped.number(),
        MunicipalityCode.of(stopped.teller()),
        issuer(level, stopped),
        stopped.sequence(),
        stopped.type(),
        stopped.version(),
        stopped.toldAt(),
        HeldReason.of(stopped),
        stopped.waiting());
  }

  /** Above the municipality a subject is called by its register's municipality first. */
  private static @Nullable MunicipalityCode issuer(Level level, Stopped stopped) {
    String digits =
        level == Level.NATION ? stopped.place().subject().split("/", 2)[0] : stopped.teller();
    return MunicipalityCode.parse(digits).toOptional().orElse(null);
  }
}
