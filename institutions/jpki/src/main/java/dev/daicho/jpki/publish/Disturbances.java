package dev.daicho.jpki.publish;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The disturbances that operators have set, each act with its audit entry. What is at work upon
 * answers is looked up at most once in a second of real time, and after each act done here: what
 * another program sets or lifts shows a second later at the most. Safe for use by many threads.
 */
public final class Disturbances {

  private static final String COLUMNS =
      "id, party, target, effect, amount_ms, set_at, until, account, lifted_at";
  private static final Duration KEPT = Duration.ofSeconds(1);
  private static final String BASIS = "運用: 検証者の試験";

  private final KeeperStore store;
  private final AuditLog log;
  private final InstantSource clock;
  private final InstantSource real;
  private final AtomicLong changes = new AtomicLong();
  private volatile @Nullable Looked looked;

  /** What was found, when by real time, and after how many changes made here. */
  private record Looked(List<Disturbance> unlifted, Instant at, long change) {}

  /**
   * @param store the keeper's
   * @param log the keeper's
   * @param clock town time
   * @param real real time
   */
  public Disturbances(KeeperStore store, AuditLog log, InstantSource clock, InstantSource real) {
    this.store = store;
    this.log = log;
    this.clock = clock;
    this.real = real;
  }

  /**
   * Sets one.
   *
   * @param party whose answers; empty for everybody's
   * @param amount at most {@link Disturbance#LONGEST_DELAY} for a delay
   * @param lasting for how long, by town time; more than nothing
   * @throws IllegalArgumentException when amount or time are not as they say
   */
  public Disturbance set(
      String party,
      Disturbance.Target target,
      Disturbance.Effect effect,
      Duration amount,
      Duration lasting,
      Actor who) {
    if (lasting.isNegative() || lasting.isZero() || amount.isNegative()) {
      throw new IllegalArgumentException("a disturbance ends after it begins");
    }
    if (effect == Disturbance.Effect.DELAY && amount.compareTo(Disturbance.LONGEST_DELAY) > 0) {
      throw new IllegalArgumentException("no answer is delayed longer than 30 seconds");
    }
    Instant now = clock.instant();
    return changed(() -> {
      log(who, "set-disturbance", target + " " + effect + " " + (party.isEmpty() ? "*" : party));
      return store
          .ask(
              Seal.NATION,
              "insert into disturbance (municipality, party, target, effect, amount_ms, set_at, until, account)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?) returning "
                  + COLUMNS,
              List.of(
                  Seal.NATION.value(),
                  party,
                  target.name(),
                  effect.name(),
                  amount.toMillis(),
                  time(now),
                  time(now.plus(lasting)),
                  who.account()),
              Disturbances::read)
          .getFirst();
    });
  }

  /**
   * Lifts one before its end.
   *
   * @return false when there is none of that number, or it was lifted before
   */
  public boolean lift(long id, Actor who) {
    return changed(() -> {
      log(who, "lift-disturbance", "" + id);
      return store
              .sql()
              .sql(
                  "update disturbance set lifted_at = ? where municipality = ? and id = ? and lifted_at is null")
              .params(time(clock.instant()), Seal.NATION.value(), id)
              .update()
          == 1;
    });
  }

  private <T> T changed(Supplier<T> work) {
    try {
      return store.within(Seal.NATION, work);
    } finally {
      changes.incrementAndGet();
    }
  }

  /** Those at work, the newest first, looked up now. */
  public List<Disturbance> current() {
    return atWork(unlifted());
  }

  /** Those at work upon what a party is answered: its own and everybody's. */
  public List<Disturbance> upon(String party, Disturbance.Target target) {
    return atWork(lately()).stream()
        .filter(one -> one.target() == target)
        .filter(one -> one.party().isEmpty() || one.party().equals(party))
        .toList();
  }

  private List<Disturbance> atWork(List<Disturbance> some) {
    Instant now = clock.instant();
    return some.stream().filter(one -> one.isOn(now)).toList();
  }

  private List<Disturbance> lately() {
    Instant now = real.instant();
    long change = changes.get();
    Looked last = looked;
    if (last == null
        || last.change() != change
        || Duration.between(last.at(), now).abs().compareTo(KEPT) >= 0) {
      last = new Looked(unlifted(), now, change);
      looked = last;
    }
    return last.unlifted();
  }

  private List<Disturbance> unlifted() {
    return store.ask(
        Seal.NATION,
        "select "
            + COLUMNS
            + " from disturbance where municipality = ? and lifted_at is null and until > ? order by id desc",
        List.of(Seal.NATION.value(), time(clock.instant())),
        Disturbances::read);
  }

  private void log(Actor who, String act, String outcome) {
    log.record(
        Seal.NATION,
        new AuditEvent(clock.instant(), who, act, "試験", BASIS, Set.of(), outcome, null));
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Disturbance read(ResultSet row, int number) throws SQLException {
    @Nullable OffsetDateTime lifted = row.getObject("lifted_at", OffsetDateTime.class);
    return new Disturbance(
        row.getLong("id"),
        row.getString("party"),
        Disturbance.Target.valueOf(row.getString("target")),
        Disturbance.Effect.valueOf(row.getString("effect")),
        Duration.ofMillis(row.getLong("amount_ms")),
        row.getObject("set_at", OffsetDateTime.class).toInstant(),
        row.getObject("until", OffsetDateTime.class).toInstant(),
        row.getString("account"),
        lifted == null ? null : lifted.toInstant());
  }
}
