package dev.daicho.jpki.decision;

import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.PurposeIsNamed;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.procedure.Certificates;
import dev.daicho.jpki.rule.TwoPersonsDecide;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where proposals are made and decided: the rules are asked, the proposal is held, and what is
 * decided is done in one transaction with its audit entry. So of two decisions at once one finds
 * the other made, and whatever breaks in between leaves nothing done and the proposal open.
 */
public final class Decisions {

  private final KeeperStore store;
  private final AuditLog log;
  private final DecisionBook book;
  private final InstantSource clock;
  private final Supplier<List<AuthorityAtWork>> keys;

  /**
   * @param store the keeper's
   * @param log the keeper's
   * @param clock town time
   * @param keys the authorities under all their keys, asked when a key is spoken of
   */
  public Decisions(
      KeeperStore store, AuditLog log, InstantSource clock, Supplier<List<AuthorityAtWork>> keys) {
    this.store = store;
    this.log = log;
    this.book = new DecisionBook(store);
    this.clock = clock;
    this.keys = keys;
  }

  /** Whether it is, or was, one of that authority's keys. */
  boolean isKnown(Matter.AuthorityKeyLeaked key) {
    return keys.get().stream()
        .filter(one -> one.authority() == key.authority())
        .map(Matter.AuthorityKeyLeaked::of)
        .anyMatch(key::equals);
  }

  KeeperStore store() {
    return store;
  }

  AuditLog log() {
    return log;
  }

  DecisionBook book() {
    return book;
  }

  InstantSource clock() {
    return clock;
  }

  /** Decides about a proposal that waits for it. */
  Outcome<Decision> decide(
      Class<?> procedure,
      long id,
      Certificates.By by,
      Decision.Conclusion conclusion,
      Function<Decision, Outcome<?>> work) {
    return logged(
        procedure,
        by,
        now -> {
          Optional<Decision> held = book.hold(id);
          return Outcome.of(id)
              .check(OperatorsDecide.of(by.who()))
              .check(PurposeIsNamed.of(by.purpose()))
              .check(DecidedOnce.of(id, held))
              .check(() -> TwoPersonsDecide.of(held.orElseThrow().proposer(), by.who().account()))
              .check(() -> DecidedInTime.of(held.orElseThrow(), now))
              .then(known -> held.orElseThrow())
              .flatMap(one -> work.apply(one).map(done -> book.decide(id, conclusion, by, now)));
        });
  }

  /** Does whatever it is in one transaction with its audit entry. */
  Outcome<Decision> logged(
      Class<?> procedure, Certificates.By by, Function<Instant, Outcome<Decision>> work) {
    Instant now = clock.instant();
    Outcome<Decision> outcome =
        store.within(
            Seal.NATION,
            () -> {
              Outcome<Decision> done = work.apply(now);
              if (done instanceof Outcome.Accepted<Decision>(var decision, var met, var remarks)) {
                log.record(
                    Seal.NATION, event(procedure, by, now, "accepted proposal " + decision.id()));
              }
              return done;
            });
    if (outcome instanceof Outcome.Refused<Decision>(var refusals, var met)) {
      log.record(Seal.NATION, event(procedure, by, now, "refused " + refusals.getFirst().rule()));
    }
    return outcome;
  }

  private static AuditEvent event(
      Class<?> procedure, Certificates.By by, Instant now, String outcome) {
    RuleName name = RuleName.of(procedure);
    return new AuditEvent(
        now, by.who(), name.code(), by.purpose(), name.article(), Set.of(), outcome, null);
  }
}
