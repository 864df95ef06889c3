package dev.daicho.jpki.consent;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Where acts about consent are done: in one transaction with their audit entry. */
public final class Consents {

  private final KeeperStore store;
  private final AuditLog log;
  private final InstantSource clock;

  /**
   * @param store the keeper's
   * @param log the keeper's
   * @param clock town time
   */
  public Consents(KeeperStore store, AuditLog log, InstantSource clock) {
    this.store = store;
    this.log = log;
    this.clock = clock;
  }

  KeeperStore store() {
    return store;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), TownClock.ZONE);
  }

  /**
   * Does an act.
   *
   * @param about whom an accepted outcome is about, for the log
   */
  <T> Outcome<T> act(
      Class<?> procedure,
      Actor who,
      Set<Item> items,
      Supplier<Outcome<T>> work,
      Function<T, AuditEvent.Person> about) {
    RuleName name = RuleName.of(procedure);
    Set<String> codes = items.stream().map(Item::code).collect(Collectors.toUnmodifiableSet());
    Outcome<T> outcome =
        store.within(
            Seal.NATION,
            () -> {
              Outcome<T> done = work.get();
              if (done instanceof Outcome.Accepted<T>(var value, var met, var remarks)) {
                log.record(
                    Seal.NATION,
                    new AuditEvent(
                        now(),
                        who,
                        name.code(),
                        "署名検証",
                        name.article(),
                        codes,
                        "given",
                        about.apply(value)));
              }
              return done;
            });
    if (outcome instanceof Outcome.Refused<T>(var refusals, var met)) {
      log.record(
          Seal.NATION,
          new AuditEvent(
              now(),
              who,
              name.code(),
              "署名検証",
              name.article(),
              Set.of(),
              "refused " + refusals.getFirst().rule(),
              null));
    }
    return outcome;
  }
}
