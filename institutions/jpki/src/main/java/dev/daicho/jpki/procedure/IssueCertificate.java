package dev.daicho.jpki.procedure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CardTerm;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.rule.CardInEffect;
import dev.daicho.jpki.rule.OneOfEachKind;
import dev.daicho.jpki.rule.ValidThroughBirthday;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.subject.BasicAttributes;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
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

  private final Issuance issuance;
  private final CertificateBook book;
  private final @Nullable CardTerm cards;

  /**
   * Where nobody administers cards, so that an order's word counts for how long its card lasts.
   *
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
    this(new Issuance(store, log, authorities, statusServer, clock, random), null);
  }

  /**
   * @param issuance how it is issued
   * @param cards asked for how long a card lasts; null where nobody administers cards
   */
  public IssueCertificate(Issuance issuance, @Nullable CardTerm cards) {
    this.issuance = issuance;
    this.book = issuance.book();
    this.cards = cards;
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
   * @return refused by {@link CardInEffect}, {@link OneOfEachKind}, {@link
   *     dev.daicho.jpki.rule.KeyIsSound} or {@link dev.daicho.jpki.rule.CleanBeforeSigning}, having
   *     changed nothing; by {@link dev.daicho.jpki.rule.NotGivenUp} when what became of the holder
   *     or the card meanwhile took its reason away
   * @throws dev.daicho.pki.SigningKey.KeyUnusable when the authority's key cannot be used; what was
   *     put on record stays there to be abandoned
   */
  public Outcome<Issued> issue(Order order, Actor who, String purpose) {
    Instant now = issuance.now();
    Issuance.For whom = new Issuance.For(IssueCertificate.class, who, purpose);
    LocalDate today = LocalDate.ofInstant(now, TownClock.ZONE);
    Optional<CardTerm.Term> term = cards == null ? Optional.empty() : cards.of(order.carrier());
    Verdict card = cards == null ? Verdict.silent() : CardInEffect.of(term, today);
    LocalDate ends = term.map(CardTerm.Term::lastDay).orElse(order.carrierEnds());
    Optional<CertificateRecord> former = book.present(order.holder(), order.kind());
    Optional<CertificateRecord> good = former.filter(one -> !one.isOver(now));
    Verdict one = OneOfEachKind.of(order.kind(), good.isPresent() && !order.renewal());
    if (card instanceof Verdict.Broken) {
      return issuance.noted(
          Outcome.of(order).check(card).check(one).then(never -> refused()), whom, now);
    }
    return issuance.issue(
        new Issuance.Wanted(
            order.kind(),
            order.holder(),
            order.municipality(),
            order.attributes(),
            order.key(),
            order.carrier(),
            validity(order, ends, now, good),
            former.map(CertificateRecord::number).orElse(null),
            RevocationCause.REPLACED,
            null),
        List.of(card, one, issuance.soundKey(order.kind())),
        whom);
  }

  private static Issued refused() {
    throw new IllegalStateException("a card without effect was accepted");
  }

  private Validity validity(
      Order order, LocalDate cardEnds, Instant now, Optional<CertificateRecord> former) {
    LocalDate today = LocalDate.ofInstant(now, TownClock.ZONE);
    LocalDate replaced = former.map(one -> lastDay(one)).orElse(null);
    LocalDate last =
        order.kind() == CertificateKind.SIGNING
            ? ValidThroughBirthday.ofSigning(
                today,
                order.birth(),
                replaced,
                cardEnds,
                book.present(order.holder(), CertificateKind.AUTHENTICATION)
                    .filter(one -> !one.isOver(now))
                    .map(IssueCertificate::lastDay)
                    .orElse(null))
            : ValidThroughBirthday.ofAuthentication(today, order.birth(), replaced, cardEnds);
    return Validity.throughDay(now, last);
  }

  private static LocalDate lastDay(CertificateRecord one) {
    return LocalDate.ofInstant(one.validity().until(), TownClock.ZONE);
  }
}
