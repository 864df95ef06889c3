package dev.daicho.jpki.web;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.problem.ProblemKind;
import dev.daicho.foundation.problem.Problems;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.publish.StatusService;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.relying.MayReceive;
import dev.daicho.jpki.relying.PartyBook;
import dev.daicho.jpki.relying.PartyService;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Lets a party have what it may receive, and writes each query into the audit log. */
final class PartyDoor {

  private static final String PURPOSE = "署名検証・利用者証明検証";

  private static final String BASIS = "運用: 失効の通知";

  private final KeeperStore store;
  private final AuditLog log;
  private final MayReceive may;
  private final CertificateBook book;
  private final InstantSource clock;

  PartyDoor(JpkiGround ground) {
    this.store = ground.store();
    this.log = ground.log();
    this.may = new MayReceive(new PartyBook(ground.store()));
    this.book = new CertificateBook(ground.store());
    this.clock = ground.town();
  }

  /** Who asks, as the log has it. */
  static Actor actor(String party) {
    return StatusService.anybody(party);
  }

  /** Answers 403 with every rule that says no, having logged that it was tried. */
  void pass(String party, PartyService service) {
    if (may.of(party, service, today()) instanceof Outcome.Refused<?>(var refusals, var met)) {
      note(party, service, "refused " + refusals.getFirst().rule(), null);
      throw thrown(Problems.forbidden(refusals));
    }
  }

  /** Logs what is about to be told of a certificate. */
  void note(
      String party, PartyService service, String outcome, @Nullable CertificateNumber number) {
    AuditEvent.Person person =
        number == null
            ? null
            : new AuditEvent.Person(
                book.find(number)
                    .map(CertificateRecord::holder)
                    .map(holder -> holder.code())
                    .orElse(""),
                number.toString());
    log.recordApart(
        Seal.NATION,
        new AuditEvent(
            clock.instant(),
            actor(party),
            service.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            PURPOSE,
            "公的個人認証法" + service.article(),
            Set.of(),
            outcome,
            person));
  }

  /** Does something about nobody in particular, in one transaction with its audit entry. */
  void act(String party, String act, Runnable work) {
    store.within(
        Seal.NATION,
        () -> {
          work.run();
          return log.record(
              Seal.NATION,
              new AuditEvent(
                  clock.instant(), actor(party), act, PURPOSE, BASIS, Set.of(), "accepted", null));
        });
  }

  /** The day of town time. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), TownClock.ZONE);
  }

  /** Town time. */
  Instant now() {
    return clock.instant();
  }

  /** A certificate as a path names it; answers 404 when it cannot be one. */
  static CertificateNumber number(String authority, String serial) {
    return authority(authority)
        .flatMap(of -> serial(of, serial))
        .orElseThrow(() -> Problems.thrown(ProblemKind.NOT_FOUND));
  }

  private static Optional<Authority> authority(String name) {
    return switch (name) {
      case "signing" -> Optional.of(Authority.SIGNING);
      case "authentication" -> Optional.of(Authority.AUTHENTICATION);
      default -> Optional.empty();
    };
  }

  private static Optional<CertificateNumber> serial(Authority authority, String hex) {
    try {
      return Optional.of(new CertificateNumber(authority, Long.parseLong(hex, 16)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A problem, to be thrown from inside a controller. */
  static ErrorResponseException thrown(ProblemDetail problem) {
    return new ErrorResponseException(HttpStatusCode.valueOf(problem.getStatus()), problem, null);
  }

  /** What an act gave back; answers 422 with the rules that refused it. */
  static <T> T accepted(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<T>(var value, var met, var remarks) -> value;
      case Outcome.Refused<T>(var refusals, var met) -> throw thrown(Problems.refused(refusals));
    };
  }
}
