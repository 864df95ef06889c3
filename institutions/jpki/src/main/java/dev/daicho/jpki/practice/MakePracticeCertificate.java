package dev.daicho.jpki.practice;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.procedure.Certificates;
import dev.daicho.jpki.procedure.RevokeCertificate;
import dev.daicho.jpki.procedure.SuspendCertificate;
import dev.daicho.jpki.procedure.TwoPersons;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.profile.CertificateKind;
import java.net.URI;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes a certificate to practise with, for somebody invented and with a key that everybody may
 * have. What has a standing is issued, suspended and revoked by the acts by which every other one
 * is; what breaks the profile is signed outside the record. Each is kept with an audit entry. Safe
 * for use by many threads.
 */
public final class MakePracticeCertificate {

  /** What the audit log calls it. */
  public static final String ACT = "make-practice-certificate";

  private static final String PURPOSE = "検証者の試験";
  private static final String BASIS = "運用: 検証者の試験";

  private final KeeperStore store;
  private final AuditLog log;
  private final Supplier<Map<Authority, AuthorityAtWork>> authorities;
  private final Supplier<URI> statusServer;
  private final InstantSource clock;
  private final SecureRandom random;
  private final OnRecord onRecord;
  private final Certificates certificates;
  private final PracticeBook book;

  /**
   * @param store the keeper's
   * @param log the keeper's
   * @param authorities at work, both; asked for when something is made
   * @param statusServer where OCSP answers, as it will stand in certificates
   * @param clock town time
   * @param random for keys and serial numbers
   */
  public MakePracticeCertificate(
      KeeperStore store,
      AuditLog log,
      Supplier<Map<Authority, AuthorityAtWork>> authorities,
      Supplier<URI> statusServer,
      InstantSource clock,
      SecureRandom random) {
    this.store = store;
    this.log = log;
    this.authorities = authorities;
    this.statusServer = statusServer;
    this.clock = clock;
    this.random = random;
    this.onRecord = new OnRecord(store, log, authorities, statusServer, clock, random);
    this.certificates = new Certificates(store, log, clock);
    this.book = new PracticeBook(store);
  }

  /** What came of it. */
  public sealed interface Result {}

  /**
   * It was made.
   *
   * @param asked what was asked for
   * @param cards the card's certificates, when what was asked for is a phone's
   */
  public record Made(PracticeCertificate asked, List<PracticeCertificate> cards)
      implements Result {}

  /** There is no such thing among certificates of that kind. */
  public record Unfit() implements Result {}

  /** The act by which it should have been made said no. */
  public record NotAllowed(List<Refusal> refusals) implements Result {}

  /**
   * Makes one.
   *
   * @param kind a resident's
   * @param place a municipality that there is, whose revocation list will speak of it
   */
  public Result make(PracticeCase which, CertificateKind kind, MunicipalityCode place, Actor who) {
    if (!which.fits(kind)) {
      return new Unfit();
    }
    if (which instanceof PracticeCase.Broken broken) {
      return new Made(broken(broken, kind, place, who), List.of());
    }
    return switch (onRecord.issue(kind, place, who)) {
      case Outcome.Refused<List<OnRecord.Issued>>(var refusals, var met) ->
          new NotAllowed(refusals);
      case Outcome.Accepted<List<OnRecord.Issued>>(var issued, var met, var remarks) ->
          switch (given(which, issued, who)) {
            case Outcome.Refused<?>(var refusals, var rules) -> new NotAllowed(refusals);
            case Outcome.Accepted<?> accepted -> kept(which, issued, place, who);
          };
    };
  }

  /** Gives the last of them the standing that was asked for. */
  private Outcome<?> given(PracticeCase which, List<OnRecord.Issued> issued, Actor who) {
    CertificateNumber number = issued.getLast().certificate().number();
    Certificates.By by = new Certificates.By(who, PURPOSE);
    return switch (which) {
      case PracticeCase.Suspended suspended ->
          new SuspendCertificate(certificates).suspend(number, by);
      case PracticeCase.Revoked(RevocationCause cause) when cause == RevocationCause.PARENT_ENDED ->
          // Its cause is that of the card's, which has to come first.
          new RevokeCertificate(certificates)
              .revoke(parent(number), RevocationCause.HOLDERS_REQUEST, by);
      case PracticeCase.Revoked(RevocationCause cause) ->
          // Nobody is harmed, so the machine is the first of the two whom some causes need.
          new RevokeCertificate(certificates).revoke(number, cause, new TwoPersons("practice", by));
      default -> new Outcome.Accepted<>(number, List.of(), List.of());
    };
  }

  private CertificateNumber parent(CertificateNumber number) {
    CertificateRecord record = new CertificateBook(store).find(number).orElseThrow();
    CertificateNumber parent = record.parent();
    if (parent == null) {
      throw new IllegalStateException("only what lies on a phone follows another");
    }
    return parent;
  }

  private Made kept(
      PracticeCase which, List<OnRecord.Issued> issued, MunicipalityCode place, Actor who) {
    Instant now = clock.instant();
    // What was asked for is kept last, as it was issued last.
    List<PracticeCertificate> all =
        store.within(
            Seal.NATION,
            () ->
                issued.stream()
                    .map(one ->
                        kept(
                            one.equals(issued.getLast()) ? which : new PracticeCase.Good(),
                            one,
                            place,
                            now,
                            who))
                    .toList());
    return new Made(all.getLast(), all.subList(0, all.size() - 1));
  }

  private PracticeCertificate kept(
      PracticeCase made, OnRecord.Issued one, MunicipalityCode place, Instant now, Actor who) {
    return add(
        made,
        one.kind(),
        one.certificate().number(),
        true,
        place,
        Der.encoded(one.certificate().certificate()),
        one.key(),
        now,
        who);
  }

  private PracticeCertificate broken(
      PracticeCase.Broken made, CertificateKind kind, MunicipalityCode place, Actor who) {
    Instant now = clock.instant();
    CertificateNumber number = free(Authority.of(kind));
    OutsideRecord.Signed signed =
        new OutsideRecord(authorities.get(), statusServer.get(), random)
            .sign(made.defect(), kind, place, number, now);
    return store.within(
        Seal.NATION,
        () -> add(made, kind, number, false, place, signed.certificate(), signed.key(), now, who));
  }

  /** A number that nobody has. */
  private CertificateNumber free(Authority authority) {
    CertificateBook record = new CertificateBook(store);
    return Stream.generate(
            () -> new CertificateNumber(authority, random.nextInt(1, Integer.MAX_VALUE)))
        .filter(number -> record.find(number).isEmpty() && book.find(number).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private PracticeCertificate add(
      PracticeCase made,
      CertificateKind kind,
      CertificateNumber number,
      boolean recorded,
      MunicipalityCode place,
      byte[] certificate,
      KeyPair key,
      Instant now,
      Actor who) {
    log.record(
        Seal.NATION,
        new AuditEvent(
            now,
            who,
            ACT,
            PURPOSE,
            BASIS,
            Set.of(),
            "accepted " + made.code() + " " + number,
            null));
    return book.add(
        new PracticeCertificate(
            0,
            made,
            kind,
            number,
            recorded,
            place,
            certificate,
            key.getPrivate().getEncoded(),
            now,
            who.account()));
  }
}
