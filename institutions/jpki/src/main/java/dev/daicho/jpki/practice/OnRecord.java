package dev.daicho.jpki.practice;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.PhoneApplication;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.procedure.ApplyForPhoneCertificate;
import dev.daicho.jpki.procedure.Issuance;
import dev.daicho.jpki.procedure.IssueCertificate;
import dev.daicho.jpki.record.ApplicationBook;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import java.net.URI;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * Issues certificates to practise with as every other one is issued: for a card, and for a phone by
 * an application that the card's key has signed.
 */
final class OnRecord {

  private static final int CARD_YEARS = 10;
  private static final String PURPOSE = "検証者の試験";

  private final KeeperStore store;
  private final AuditLog log;
  private final Supplier<Map<Authority, AuthorityAtWork>> authorities;
  private final Supplier<URI> statusServer;
  private final InstantSource clock;
  private final SecureRandom random;

  OnRecord(
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
  }

  /** What was issued, and its key. */
  record Issued(CertificateKind kind, IssueCertificate.Issued certificate, KeyPair key) {}

  /** What came of it: everything that was issued, what was asked for last. */
  Outcome<List<Issued>> issue(CertificateKind kind, MunicipalityCode place, Actor who) {
    Issuance issuance =
        new Issuance(store, log, authorities.get(), statusServer.get(), clock, random);
    PracticeHolder holder = PracticeHolder.of(place, random);
    List<Issued> issued = new ArrayList<>();
    for (CertificateKind card : cards(kind)) {
      KeyPair key = newKey(card);
      Outcome<IssueCertificate.Issued> outcome =
          new IssueCertificate(issuance, null).issue(order(card, holder, place, key), who, PURPOSE);
      if (outcome instanceof Outcome.Refused<IssueCertificate.Issued>(var refusals, var met)) {
        return new Outcome.Refused<>(refusals, met);
      }
      issued.add(new Issued(card, outcome.orElseThrow(), key));
    }
    if (PracticeCase.isOnPhone(kind)) {
      KeyPair key = newKey(kind);
      Outcome<IssueCertificate.Issued> outcome =
          apply(issuance, kind, holder, issued.getFirst(), key, who);
      if (outcome instanceof Outcome.Refused<IssueCertificate.Issued>(var refusals, var met)) {
        return new Outcome.Refused<>(refusals, met);
      }
      issued.add(new Issued(kind, outcome.orElseThrow(), key));
    }
    return new Outcome.Accepted<>(issued, List.of(), List.of());
  }

  /** What the card has to have: the signing key, which applies for phones, comes first. */
  private static List<CertificateKind> cards(CertificateKind kind) {
    return switch (kind) {
      case PHONE_SIGNING -> List.of(CertificateKind.SIGNING);
      case PHONE_AUTHENTICATION -> List.of(CertificateKind.SIGNING, CertificateKind.AUTHENTICATION);
      default -> List.of(kind);
    };
  }

  private Generation generation(CertificateKind kind) {
    return OutsideRecord.of(authorities.get(), Authority.of(kind)).generation();
  }

  private KeyPair newKey(CertificateKind kind) {
    return generation(kind).key().generate(random);
  }

  private IssueCertificate.Order order(
      CertificateKind kind, PracticeHolder holder, MunicipalityCode place, KeyPair key) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), TownClock.ZONE);
    return new IssueCertificate.Order(
        kind,
        holder.holder(),
        place,
        holder.birth(),
        PracticeCase.isForSigning(kind) ? holder.attributes() : null,
        info(key),
        holder.carrier() + "-card",
        today.plusYears(CARD_YEARS),
        false);
  }

  private Outcome<IssueCertificate.Issued> apply(
      Issuance issuance,
      CertificateKind kind,
      PracticeHolder holder,
      Issued card,
      KeyPair key,
      Actor who) {
    PhoneApplication application =
        new PhoneApplication(
            kind,
            card.certificate().number(),
            holder.attributes(),
            holder.carrier() + "-phone",
            info(key),
            clock.instant());
    SigningKey signer =
        SigningKey.of(card.key().getPrivate(), generation(CertificateKind.SIGNING).scheme());
    return new ApplyForPhoneCertificate(issuance, new ApplicationBook(store))
        .apply(
            application,
            generation(CertificateKind.SIGNING).scheme(),
            signer.sign(application.bytes()),
            who);
  }

  static SubjectPublicKeyInfo info(KeyPair key) {
    return SubjectPublicKeyInfo.getInstance(key.getPublic().getEncoded());
  }
}
