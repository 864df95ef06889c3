package dev.daicho.jpki.procedure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.place.DistributionPoint;
import dev.daicho.jpki.place.SubjectName;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.jpki.record.IssuanceBook;
import dev.daicho.jpki.record.LeakedKeys;
import dev.daicho.jpki.rule.CleanBeforeSigning;
import dev.daicho.jpki.rule.FollowsOneInEffect;
import dev.daicho.jpki.rule.KeyIsSound;
import dev.daicho.jpki.rule.NotGivenUp;
import dev.daicho.jpki.rule.OneOfEachKind;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.extension.KeyIdentifier;
import dev.daicho.pki.issue.CertificateMaker;
import dev.daicho.pki.issue.Subscriber;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Profiles;
import dev.daicho.pki.subject.BasicAttributes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.jspecify.annotations.Nullable;

/**
 * How every certificate is issued: what will be signed is examined with a key that nobody trusts,
 * put on record, signed, and recorded as issued with its audit entry; only then it leaves. Whatever
 * breaks in between leaves a record that {@link AbandonUnfinished} closes.
 *
 * <p>Those who come at once share both transactions ({@link SharedCommits}), unless what they ask
 * for holds another certificate: what it follows, or whose place it takes. Only those share who ask
 * the same one of these.
 */
public final class Issuance {

  private static final int SERIALS = Integer.MAX_VALUE;

  private final KeeperStore store;
  private final AuditLog log;
  private final Map<Authority, AuthorityAtWork> authorities;
  private final CertificateBook book;
  private final IssuanceBook issuances;
  private final LeakedKeys leaked;
  private final Ending ending;
  private final SharedCommits commits;
  private final URI statusServer;
  private final InstantSource clock;
  private final RandomGenerator random;

  /**
   * @param store the keeper's
   * @param log the keeper's
   * @param authorities at work
   * @param statusServer where OCSP answers, as it will stand in certificates
   * @param clock town time
   * @param random for serial numbers
   */
  public Issuance(
      KeeperStore store,
      AuditLog log,
      Map<Authority, AuthorityAtWork> authorities,
      URI statusServer,
      InstantSource clock,
      RandomGenerator random) {
    this.store = store;
    this.log = log;
    this.authorities = Map.copyOf(authorities);
    this.book = new CertificateBook(store);
    this.issuances = new IssuanceBook(store);
    this.leaked = new LeakedKeys(store);
    this.ending = new Ending(store);
    this.commits = new SharedCommits(store, log, issuances);
    this.statusServer = statusServer;
    this.clock = clock;
    this.random = random;
  }

  /**
   * What will be issued.
   *
   * @param attributes in a certificate for signing
   * @param carrier the card's number, or the phone's
   * @param replaced whose place it takes, in effect or expired; null when the place is free
   * @param replacedFor why that one ends, if it has not expired
   * @param parent the card's certificate that it follows; null on a card
   */
  record Wanted(
      CertificateKind kind,
      Holder holder,
      MunicipalityCode municipality,
      @Nullable BasicAttributes attributes,
      SubjectPublicKeyInfo key,
      String carrier,
      Validity validity,
      @Nullable CertificateNumber replaced,
      RevocationCause replacedFor,
      @Nullable CertificateNumber parent) {}

  /**
   * For whom it is done.
   *
   * @param procedure which act
   */
  record For(Class<?> procedure, Actor who, String purpose) {}

  /** What will be signed, and by whom. */
  private record Prepared(
      AuthorityAtWork authority, CertificateNumber number, TBSCertificate certificate) {}

  CertificateBook book() {
    return book;
  }

  Instant now() {
    return clock.instant();
  }

  /** Whether the key with which that kind is signed may be used still. */
  Verdict soundKey(CertificateKind kind) {
    Authority authority = Authority.of(kind);
    AuthorityAtWork atWork = authorities.get(authority);
    return KeyIsSound.of(
        authority,
        atWork != null && leaked.has(authority, KeyIdentifier.of(atWork.issuer().key())));
  }

  /**
   * Issues it, once the rules of its act are met.
   *
   * @param rules what they say, the first being asked first
   */
  Outcome<IssueCertificate.Issued> issue(Wanted wanted, List<Verdict> rules, For whom) {
    Instant now = clock.instant();
    Outcome<IssueCertificate.Issued> outcome =
        switch (prepare(wanted, rules, now)) {
          case Outcome.Accepted<Prepared>(var prepared, var met, var remarks) ->
              sign(prepared, wanted, whom);
          case Outcome.Refused<Prepared>(var refusals, var met) ->
              new Outcome.Refused<>(refusals, met);
        };
    return noted(outcome, whom, now);
  }

  /** Writes down that an act was refused, if it was. */
  <T> Outcome<T> noted(Outcome<T> outcome, For whom, Instant now) {
    if (outcome instanceof Outcome.Refused<T>(var refusals, var met)) {
      log.record(Seal.NATION, event(whom, now, "refused " + refusals.getFirst().rule(), null));
    }
    return outcome;
  }

  private Outcome<Prepared> prepare(Wanted wanted, List<Verdict> rules, Instant now) {
    while (true) {
      Prepared prepared = prepared(wanted, now);
      Outcome<Prepared> may =
          Outcome.of(prepared)
              .checkAll(rules)
              .check(() ->
                  CleanBeforeSigning.of(
                      prepared.authority().dryRun(wanted.kind()).examine(prepared.certificate())))
              .then(all -> all);
      if (may instanceof Outcome.Refused<Prepared>) {
        return may;
      }
      CertificateRecord record = record(wanted, prepared.number(), now);
      byte[] der = der(prepared.certificate());
      IssuanceBook.Preparation recorded =
          isShared(wanted)
              ? commits.prepare(new IssuanceBook.Entry(record, der, now))
              : issuances.prepare(record, der, wanted.replaced(), now);
      if (recorded == IssuanceBook.Preparation.PREPARED) {
        return may;
      }
      if (recorded == IssuanceBook.Preparation.HAS_ONE) {
        return Outcome.of(prepared).check(OneOfEachKind.of(wanted.kind(), true)).then(all -> all);
      }
      // The number was another's: again, with another number.
    }
  }

  /** Within a transaction of the asker's nobody else can act for them. */
  private boolean isShared(Wanted wanted) {
    return wanted.parent() == null && wanted.replaced() == null && !store.inTransaction();
  }

  private Prepared prepared(Wanted wanted, Instant now) {
    AuthorityAtWork authority = authorities.get(Authority.of(wanted.kind()));
    if (authority == null) {
      throw new IllegalStateException("no authority is at work for " + wanted.kind());
    }
    CertificateNumber number =
        new CertificateNumber(authority.authority(), random.nextInt(1, SERIALS));
    return new Prepared(
        authority,
        number,
        CertificateMaker.prepare(
            Profiles.of(wanted.kind(), authority.generation()),
            authority.issuer(),
            new Subscriber(
                number.value(),
                SubjectName.of(wanted.kind(), wanted.municipality(), now, random),
                wanted.key(),
                wanted.validity(),
                wanted.attributes(),
                DistributionPoint.of(authority.authority(), wanted.municipality()),
                statusServer),
            authority.generation().scheme()));
  }

  private static CertificateRecord record(Wanted wanted, CertificateNumber number, Instant now) {
    return new CertificateRecord(
        number,
        wanted.kind(),
        wanted.holder(),
        wanted.municipality(),
        wanted.carrier(),
        wanted.validity(),
        CertificateState.PREPARED,
        null,
        null,
        wanted.parent(),
        Set.of(),
        now);
  }

  private Outcome<IssueCertificate.Issued> sign(Prepared prepared, Wanted wanted, For whom) {
    Certificate certificate =
        CertificateMaker.sign(prepared.certificate(), prepared.authority().key());
    Instant now = clock.instant();
    if (isShared(wanted)) {
      boolean issued =
          commits.issue(
              accepted(prepared.number(), wanted, whom, now),
              signed(prepared.number(), certificate, whom, now));
      return Outcome.of(prepared)
          .check(NotGivenUp.of(prepared.number(), issued))
          .then(may -> new IssueCertificate.Issued(may.number(), certificate));
    }
    return store.within(
        Seal.NATION,
        () ->
            Outcome.of(prepared)
                .checkAll(followed(prepared, wanted, now))
                .check(() -> issued(prepared, certificate, whom, now))
                .then(may -> record(may, certificate, wanted, whom, now)));
  }

  /**
   * What it follows may have ended since the application: asked again while that is held, since who
   * ends it looks for what follows. Then nobody will have what was signed.
   */
  private List<Verdict> followed(Prepared prepared, Wanted wanted, Instant now) {
    CertificateNumber parent = wanted.parent();
    if (parent == null) {
      return List.of();
    }
    Verdict verdict = FollowsOneInEffect.of(book.hold(parent), now);
    if (verdict instanceof Verdict.Broken) {
      issuances.giveUp(prepared.number(), now);
    }
    return List.of(verdict);
  }

  private Verdict issued(Prepared prepared, Certificate certificate, For whom, Instant now) {
    return NotGivenUp.of(
        prepared.number(),
        issuances.issue(List.of(signed(prepared.number(), certificate, whom, now))).getFirst());
  }

  private IssueCertificate.Issued record(
      Prepared prepared, Certificate certificate, Wanted wanted, For whom, Instant now) {
    log.record(Seal.NATION, accepted(prepared.number(), wanted, whom, now));
    issuances
        .replacedBy(prepared.number(), now)
        .ifPresent(old -> ending.revoke(old, wanted.replacedFor(), now, whom.who().account()));
    return new IssueCertificate.Issued(prepared.number(), certificate);
  }

  private static AuditEvent accepted(
      CertificateNumber number, Wanted wanted, For whom, Instant now) {
    return event(
        whom, now, "accepted", new AuditEvent.Person(wanted.holder().code(), number.toString()));
  }

  private static IssuanceBook.Signed signed(
      CertificateNumber number, Certificate certificate, For whom, Instant now) {
    return new IssuanceBook.Signed(
        number,
        der(certificate),
        now,
        RuleName.of(whom.procedure()).article(),
        whom.who().account());
  }

  private static AuditEvent event(
      For whom, Instant now, String outcome, AuditEvent.@Nullable Person person) {
    RuleName name = RuleName.of(whom.procedure());
    return new AuditEvent(
        now, whom.who(), name.code(), whom.purpose(), name.article(), Set.of(), outcome, person);
  }

  private static byte[] der(ASN1Object object) {
    try {
      return object.getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new UncheckedIOException("what was made here can be encoded", e);
    }
  }
}
