package dev.daicho.jpki.relying;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where acts upon relying parties are done: the rules are asked and the register is changed in one
 * transaction that holds the party, with its audit entry; a refused act leaves nothing but the
 * entry that it was tried.
 */
public final class PartyActs {

  private final KeeperStore store;
  private final AuditLog log;
  private final PartyBook book;
  private final InstantSource clock;

  /**
   * @param store the keeper's
   * @param log the keeper's
   * @param clock town time
   */
  public PartyActs(KeeperStore store, AuditLog log, InstantSource clock) {
    this.store = store;
    this.log = log;
    this.book = new PartyBook(store);
    this.clock = clock;
  }

  /**
   * Who acts, and why.
   *
   * @param purpose in words that the audit log keeps
   */
  public record By(Actor who, String purpose) {}

  /**
   * When an act is done.
   *
   * @param day of town time
   */
  record Moment(Instant at, LocalDate day) {}

  /** What an act asks and does. */
  interface Act {

    /** What the act's rules say of the party. */
    List<Verdict> rules(RelyingParty party, Moment now);

    /** Changes the register; all rules are met. */
    void change(PartyBook book, RelyingParty party, Moment now);
  }

  /** The register. */
  PartyBook book() {
    return book;
  }

  /**
   * Does an act upon a party that is there.
   *
   * @return the party as it is afterwards, or why not
   */
  Outcome<RelyingParty> act(Class<?> procedure, String code, By by, Act act) {
    Moment now = now();
    return logged(
        procedure,
        code,
        by,
        now,
        () -> {
          Optional<RelyingParty> held = book.hold(code);
          return Outcome.of(code)
              .check(RegisteredOnce.known(code, held.isPresent()))
              .checkAll(held.map(party -> act.rules(party, now)).orElse(List.of()))
              .then(known -> {
                act.change(book, held.orElseThrow(), now);
                return book.find(code).orElseThrow();
              });
        });
  }

  /** Does whatever it is in one transaction with its audit entry. */
  Outcome<RelyingParty> logged(
      Class<?> procedure,
      String code,
      By by,
      Moment now,
      java.util.function.Supplier<Outcome<RelyingParty>> work) {
    Outcome<RelyingParty> outcome =
        store.within(
            Seal.NATION,
            () -> {
              Outcome<RelyingParty> done = work.get();
              if (done instanceof Outcome.Accepted<RelyingParty>) {
                log.record(Seal.NATION, event(procedure, by, now, "accepted " + code));
              }
              return done;
            });
    if (outcome instanceof Outcome.Refused<RelyingParty>(var refusals, var met)) {
      log.record(
          Seal.NATION,
          event(procedure, by, now, "refused " + refusals.getFirst().rule() + " " + code));
    }
    return outcome;
  }

  /** Town time, and its day. */
  Moment now() {
    Instant at = clock.instant();
    return new Moment(at, LocalDate.ofInstant(at, TownClock.ZONE));
  }

  private static AuditEvent event(Class<?> procedure, By by, Moment now, String outcome) {
    RuleName name = RuleName.of(procedure);
    return new AuditEvent(
        now.at(), by.who(), name.code(), by.purpose(), name.article(), Set.of(), outcome, null);
  }
}
