package dev.daicho.jpki.procedure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.place.DistributionPoint;
import dev.daicho.jpki.place.SubjectName;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.jpki.record.IssuanceBook;
import dev.daicho.jpki.rule.CleanBeforeSigning;
import dev.daicho.jpki.rule.OneOfEachKind;
import dev.daicho.jpki.rule.ValidThroughBirthday;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.issue.CertificateMaker;
import dev.daicho.pki.issue.Subscriber;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.lint.DryRun;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Profiles;
import dev.daicho.pki.subject.BasicAttributes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate is issued for a card: 公的個人認証法3条, 22条. What will be signed is examined with a key
 * that nobody trusts, put on record, signed, and recorded as issued with its audit entry; only then
 * it leaves. Whatever breaks in between leaves a record that {@link AbandonUnfinished} closes.
 *
 * <p>Where the holder has one already it is refused, unless it is renewed: then the former is
 * revoked at the moment when the new one is issued.
 */
@Basis(
    value = "公的個人認証法3条・22条",
    english = "J-LIS issues a signing or an authentication certificate for a resident's card.",
    from = "2016-01-01")
public final class IssueCertificate {

  private static final int SERIALS = Integer.MAX_VALUE;

  private final KeeperStore store;
  private final AuditLog log;
  private final Map<Authority, AuthorityAtWork> authorities;
  private final CertificateBook book;
  private final IssuanceBook issuances;
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
  public IssueCertificate(
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
    this.statusServer = statusServer;
    this.clock = clock;
    this.random = random;
  }

  /**
   * What is asked for.
   *
   * @param kind {@link CertificateKind#SIGNING} or {@link CertificateKind#AUTHENTICATION}
   * @param holder for whom
   * @param municipality of their address
   * @param birth their day of birth
   * @param attributes what a signing certificate says of them; null in the other
   * @param key the public key, made on the municipality's terminal for the card
   * @param carrier the card's number
   * @param carrierEnds the card's last day
   * @param renewal whether it takes the place of the one that the holder has
   */
  public record Order(
      CertificateKind kind,
      Holder holder,
      MunicipalityCode municipality,
      LocalDate birth,
      @Nullable BasicAttributes attributes,
      SubjectPublicKeyInfo key,
      String carrier,
      LocalDate carrierEnds,
      boolean renewal) {

    /** Checks that the attributes fit the kind. */
    public Order {
      boolean signing = kind == CertificateKind.SIGNING;
      if (!signing && kind != CertificateKind.AUTHENTICATION) {
        throw new IllegalArgumentException("this act is about certificates on cards");
      }
      if (signing == (attributes == null)) {
        throw new IllegalArgumentException("a signing certificate has attributes, no other has");
      }
    }
  }

  /**
   * What was issued.
   *
   * @param number 発行の番号
   */
  public record Issued(CertificateNumber number, Certificate certificate) {}

  /**
   * Issues it.
   *
   * @param who asks on the municipality's behalf
   * @param purpose in words that the audit log keeps
   * @return refused by {@link OneOfEachKind} or {@link CleanBeforeSigning}, having changed nothing
   * @throws dev.daicho.pki.SigningKey.KeyUnusable when the authority's key cannot be used; what was
   *     put on record stays there to be abandoned
   */
  public Outcome<Issued> issue(Order order, Actor who, String purpose) {
    Instant now = clock.instant();
    return switch (prepare(order, now)) {
      case Outcome.Accepted<Prepared> accepted ->
          accepted.map(prepared -> sign(prepared, order, who, purpose));
      case Outcome.Refused<Prepared>(var refusals, var met) -> {
        log.record(
            Seal.NATION, event(who, purpose, now, "refused " + refusals.getFirst().rule(), null));
        yield new Outcome.Refused<>(refusals, met);
      }
    };
  }

  /** What will be signed, and by whom. */
  private record Prepared(
      AuthorityAtWork authority, CertificateNumber number, TBSCertificate certificate) {}

  private Outcome<Prepared> prepare(Order order, Instant now) {
    Optional<CertificateRecord> former = book.present(order.holder(), order.kind());
    Optional<CertificateRecord> good = former.filter(one -> !one.isOver(now));
    boolean hasOne = good.isPresent() && !order.renewal();
    Validity validity = validity(order, now, good);
    while (true) {
      Prepared prepared = prepare(order, validity, now);
      Outcome<Prepared> may =
          Outcome.of(prepared)
              .check(OneOfEachKind.of(order.kind(), hasOne))
              .check(() -> CleanBeforeSigning.of(examine(order.kind(), prepared)))
              .then(all -> all);
      if (may instanceof Outcome.Refused<Prepared>) {
        return may;
      }
      IssuanceBook.Preparation recorded =
          issuances.prepare(
              record(order, prepared.number(), validity),
              der(prepared.certificate()),
              former.map(CertificateRecord::number).orElse(null),
              now);
      if (recorded == IssuanceBook.Preparation.PREPARED) {
        return may;
      }
      if (recorded == IssuanceBook.Preparation.HAS_ONE) {
        return Outcome.of(prepared).check(OneOfEachKind.of(order.kind(), true)).then(all -> all);
      }
      // The number was another's: again, with another number.
    }
  }

  private static DryRun.Result examine(CertificateKind kind, Prepared prepared) {
    return prepared.authority().dryRun(kind).examine(prepared.certificate());
  }

  private AuthorityAtWork authority(CertificateKind kind) {
    AuthorityAtWork found = authorities.get(Authority.of(kind));
    if (found == null) {
      throw new IllegalStateException("no authority is at work for " + kind);
    }
    return found;
  }

  private Validity validity(Order order, Instant now, Optional<CertificateRecord> former) {
    LocalDate today = LocalDate.ofInstant(now, TownClock.ZONE);
    LocalDate replaced = former.map(one -> lastDay(one)).orElse(null);
    LocalDate last =
        order.kind() == CertificateKind.SIGNING
            ? ValidThroughBirthday.ofSigning(
                today,
                order.birth(),
                replaced,
                order.carrierEnds(),
                book.present(order.holder(), CertificateKind.AUTHENTICATION)
                    .filter(one -> !one.isOver(now))
                    .map(IssueCertificate::lastDay)
                    .orElse(null))
            : ValidThroughBirthday.ofAuthentication(
                today, order.birth(), replaced, order.carrierEnds());
    return Validity.throughDay(now, last);
  }

  private static LocalDate lastDay(CertificateRecord one) {
    return LocalDate.ofInstant(one.validity().until(), TownClock.ZONE);
  }

  private Prepared prepare(Order order, Validity validity, Instant now) {
    AuthorityAtWork authority = authority(order.kind());
    CertificateNumber number =
        new CertificateNumber(authority.authority(), random.nextInt(1, SERIALS));
    return new Prepared(
        authority,
        number,
        CertificateMaker.prepare(
            Profiles.of(order.kind(), authority.generation()),
            authority.issuer(),
            new Subscriber(
                number.value(),
                SubjectName.of(order.kind(), order.municipality(), now, random),
                order.key(),
                validity,
                order.attributes(),
                DistributionPoint.of(authority.authority(), order.municipality()),
                statusServer),
            authority.generation().scheme()));
  }

  private static CertificateRecord record(
      Order order, CertificateNumber number, Validity validity) {
    return new CertificateRecord(
        number,
        order.kind(),
        order.holder(),
        order.municipality(),
        order.carrier(),
        validity,
        CertificateState.PREPARED,
        null,
        null);
  }

  private Issued sign(Prepared prepared, Order order, Actor who, String purpose) {
    Certificate certificate =
        CertificateMaker.sign(prepared.certificate(), prepared.authority().key());
    Instant now = clock.instant();
    String article = RuleName.of(IssueCertificate.class).article();
    store.within(
        Seal.NATION,
        () -> {
          log.record(
              Seal.NATION,
              event(
                  who,
                  purpose,
                  now,
                  "accepted",
                  new AuditEvent.Person(order.holder().code(), prepared.number().toString())));
          if (!issuances.issue(prepared.number(), der(certificate), now, article, who.account())) {
            throw new IllegalStateException("given up meanwhile: " + prepared.number());
          }
          return prepared;
        });
    return new Issued(prepared.number(), certificate);
  }

  private static AuditEvent event(
      Actor who, String purpose, Instant now, String outcome, AuditEvent.@Nullable Person person) {
    RuleName name = RuleName.of(IssueCertificate.class);
    return new AuditEvent(
        now, who, name.code(), purpose, name.article(), Set.of(), outcome, person);
  }

  private static byte[] der(ASN1Object object) {
    try {
      return object.getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new UncheckedIOException("what was made here can be encoded", e);
    }
  }
}
