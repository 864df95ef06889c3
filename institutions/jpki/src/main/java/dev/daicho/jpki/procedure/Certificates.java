package dev.daicho.jpki.procedure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.jpki.rule.CertificateKnown;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where acts upon certificates are done: the rules are asked and the certificate is changed in one
 * transaction that holds it, with its audit entry; a refused act leaves nothing but the entry that
 * it was tried.
 */
public final class Certificates {

  private final KeeperStore store;
  private final AuditLog log;
  private final CertificateBook book;
  private final Ending ending;
  private final InstantSource clock;

  /**
   * @param store the keeper's
   * @param log the keeper's
   * @param clock town time
   */
  public Certificates(KeeperStore store, AuditLog log, InstantSource clock) {
    this.store = store;
    this.log = log;
    this.book = new CertificateBook(store);
    this.ending = new Ending(store);
    this.clock = clock;
  }

  /**
   * Who acts, and why.
   *
   * @param purpose in words that the audit log keeps
   */
  public record By(Actor who, String purpose) {}

  /** Town time. */
  public Instant now() {
    return clock.instant();
  }

  /** What an act asks and does. */
  interface Act {

    /** What the act's rules say of the certificate. */
    List<Verdict> rules(CertificateRecord record, Instant now);

    /** Changes it; all rules are met. */
    boolean change(Ending ending, Instant now);
  }

  /**
   * Does an act upon one certificate.
   *
   * @param procedure which act
   * @return the certificate's record as it is afterwards, or why not
   */
  Outcome<CertificateRecord> act(Class<?> procedure, CertificateNumber number, By by, Act act) {
    Instant now = clock.instant();
    Outcome<CertificateRecord> outcome =
        store.within(
            Seal.NATION,
            () -> {
              Optional<CertificateRecord> held = book.hold(number);
              Outcome<CertificateRecord> done =
                  Outcome.of(number)
                      .check(CertificateKnown.of(number, held.isPresent()))
                      .checkAll(held.map(record -> act.rules(record, now)).orElse(List.of()))
                      .then(known -> {
                        if (!act.change(ending, now)) {
                          throw new IllegalStateException("its rules are met, and yet: " + number);
                        }
                        return book.find(number).orElseThrow();
                      });
              if (done instanceof Outcome.Accepted<CertificateRecord>(var record, var met, var r)) {
                accepted(procedure, by, now, record.holder(), number);
              }
              return done;
            });
    return noted(procedure, by, outcome);
  }

  /** Writes down that an act was refused, if it was. */
  <T> Outcome<T> noted(Class<?> procedure, By by, Outcome<T> outcome) {
    if (outcome instanceof Outcome.Refused<T>(var refusals, var met)) {
      String why = "refused " + refusals.getFirst().rule();
      log.record(Seal.NATION, event(procedure, by, clock.instant(), why, null));
    }
    return outcome;
  }

  /**
   * Ends, in one transaction, those of some certificates for which a rule names a cause; what waits
   * to be signed is given up. Each leaves an audit entry. What is over already is left alone, so
   * that what is told twice changes nothing.
   *
   * @param which certificates, held by the question
   * @param causes what the rule says of each
   * @return what was ended by this, with what follows it
   */
  public List<CertificateNumber> end(
      Class<?> procedure,
      By by,
      Function<CertificateBook, List<CertificateRecord>> which,
      Function<CertificateRecord, Optional<RevocationCause>> causes) {
    Instant now = clock.instant();
    return store.within(
        Seal.NATION,
        () -> {
          List<CertificateNumber> ended = new ArrayList<>();
          for (CertificateRecord record : which.apply(book)) {
            causes
                .apply(record)
                .map(cause -> end(record, cause, by, now))
                .filter(some -> !some.isEmpty())
                .ifPresent(some -> {
                  ended.addAll(some);
                  some.forEach(number -> accepted(procedure, by, now, record.holder(), number));
                });
          }
          return ended;
        });
  }

  private List<CertificateNumber> end(
      CertificateRecord record, RevocationCause cause, By by, Instant now) {
    if (record.state() == CertificateState.PREPARED) {
      return ending.giveUp(record.number(), now) ? List.of(record.number()) : List.of();
    }
    return record.isOver(now)
        ? List.of()
        : ending.revoke(record.number(), cause, now, by.who().account());
  }

  /** Suspends, in one transaction, those of some certificates that have effect. */
  List<CertificateNumber> suspend(
      Class<?> procedure, By by, Function<CertificateBook, List<CertificateRecord>> which) {
    Instant now = clock.instant();
    return store.within(
        Seal.NATION,
        () -> {
          List<CertificateNumber> suspended = new ArrayList<>();
          for (CertificateRecord record : which.apply(book)) {
            if (!record.isOver(now)
                && ending.suspend(record.number(), now, by.purpose(), by.who().account())) {
              suspended.add(record.number());
              accepted(procedure, by, now, record.holder(), record.number());
            }
          }
          return suspended;
        });
  }

  private void accepted(
      Class<?> procedure, By by, Instant now, Holder holder, CertificateNumber number) {
    log.record(
        Seal.NATION,
        event(
            procedure,
            by,
            now,
            "accepted",
            new AuditEvent.Person(holder.code(), number.toString())));
  }

  private static AuditEvent event(
      Class<?> procedure, By by, Instant now, String outcome, AuditEvent.@Nullable Person person) {
    RuleName name = RuleName.of(procedure);
    return new AuditEvent(
        now, by.who(), name.code(), by.purpose(), name.article(), Set.of(), outcome, person);
  }
}
