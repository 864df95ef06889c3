package dev.daicho.jpki.publish;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.authority.AuthorityNames;
import dev.daicho.jpki.authority.KeyName;
import dev.daicho.jpki.key.KeyVault;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.issue.CertificateMaker;
import dev.daicho.pki.issue.Subscriber;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Linter;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Profiles;
import dev.daicho.pki.status.ResponderIdentity;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * Somebody to whom an authority has given one task: to answer for the status of its certificates
 * (RFC 6960, 2.6), or to stamp time. The ceremony makes the first key; thirty days before its
 * certificate ends, or when the clock has jumped past that, the next one is made here and kept in
 * the vault. Safe for use by many threads.
 */
public final class Delegate {

  private static final Duration RENEWED_BEFORE = Duration.ofDays(30);
  private static final int YEARS = 1;

  /** Above all numbers of residents' certificates, which have four bytes. */
  private static final long FIRST_NUMBER = 1L << 40;

  private static final int OF_COUNT = 20;

  private final CertificateKind kind;
  private final KeyName name;
  private final X500Name subject;
  private final AuthorityAtWork authority;
  private final KeyVault vault;
  private final InstantSource clock;
  private volatile Held held;

  private record Held(int number, ResponderIdentity identity, Instant ends) {

    Held(int number, ResponderIdentity identity) {
      this(number, identity, end(identity.certificate()));
    }
  }

  private Delegate(
      CertificateKind kind,
      KeyName name,
      X500Name subject,
      AuthorityAtWork authority,
      KeyVault vault,
      InstantSource clock) {
    this.kind = kind;
    this.name = name;
    this.subject = subject;
    this.authority = authority;
    this.vault = vault;
    this.clock = clock;
    this.held = newest();
  }

  /**
   * Who answers for an authority.
   *
   * @param count which of its keys, from 1
   * @param clock town time
   * @throws IllegalStateException when the ceremony has not been held
   */
  public static Delegate responder(
      AuthorityAtWork authority, int count, KeyVault vault, InstantSource clock) {
    return new Delegate(
        CertificateKind.STATUS_RESPONDER,
        KeyName.responder(authority.authority(), count),
        AuthorityNames.responder(authority.authority()),
        authority,
        vault,
        clock);
  }

  /**
   * Who stamps time.
   *
   * @param signing the signing authority, whose delegate it is
   * @param count which of its keys, from 1
   * @param clock town time
   * @throws IllegalStateException when the ceremony has not been held
   */
  public static Delegate timeStamping(
      AuthorityAtWork signing, int count, KeyVault vault, InstantSource clock) {
    if (signing.authority() != Authority.SIGNING) {
      throw new IllegalArgumentException("the signing authority's delegate stamps time");
    }
    return new Delegate(
        CertificateKind.TIME_STAMPING_AUTHORITY,
        KeyName.timeStamping(count),
        AuthorityNames.timeStamping(),
        signing,
        vault,
        clock);
  }

  /** Key and certificate of now. */
  public ResponderIdentity identity() {
    Held now = held;
    return isToBeRenewed(now) ? renewed() : now.identity();
  }

  private synchronized ResponderIdentity renewed() {
    if (isToBeRenewed(held)) {
      held = make(held.number() + 1);
    }
    return held.identity();
  }

  /** Not beyond what the authority itself has left. */
  private boolean isToBeRenewed(Held one) {
    Instant now = clock.instant();
    return now.isAfter(one.ends().minus(RENEWED_BEFORE))
        && one.ends().isBefore(end(authority.certificate()))
        && now.isBefore(end(authority.certificate()));
  }

  private static Instant end(Certificate certificate) {
    return certificate.getEndDate().getDate().toInstant();
  }

  private Held newest() {
    int number = 0;
    while (vault.find(text(number + 1)).isPresent()) {
      number++;
    }
    KeyVault.Kept kept =
        vault
            .find(text(number))
            .orElseThrow(() -> new IllegalStateException("there is no key " + name.text()));
    try {
      return new Held(
          number,
          new ResponderIdentity(
              SigningKey.of(kept.key(), authority.generation().scheme()),
              Certificate.getInstance(kept.certificate().getEncoded())));
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate in the vault cannot be read", e);
    }
  }

  private String text(int number) {
    return number == 0 ? name.text() : name.text() + "." + number;
  }

  private Held make(int number) {
    KeyPair pair = vault.generate(authority.generation().key());
    Certificate made =
        CertificateMaker.sign(
            CertificateMaker.prepare(
                Profiles.of(kind, authority.generation()),
                authority.issuer(),
                new Subscriber(
                    serial(number),
                    subject,
                    SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()),
                    validity(),
                    null,
                    null,
                    null),
                authority.generation().scheme()),
            authority.key());
    List<Finding> findings =
        Linter.ofKind(kind, authority.generation(), authority.certificate()).examine(made);
    if (!findings.isEmpty()) {
      throw new IllegalStateException("our own profile breaks a clause: " + findings);
    }
    vault.keep(text(number), pair.getPrivate(), Der.encoded(made));
    return new Held(
        number,
        new ResponderIdentity(
            SigningKey.of(pair.getPrivate(), authority.generation().scheme()), made));
  }

  private BigInteger serial(int number) {
    long kindOf = kind == CertificateKind.STATUS_RESPONDER ? 0 : 1;
    return BigInteger.valueOf(
        FIRST_NUMBER + ((long) name.count() << OF_COUNT) + 2L * number + kindOf);
  }

  private Validity validity() {
    LocalDate last = day(clock.instant()).plusYears(YEARS);
    LocalDate own = day(end(authority.certificate()));
    return Validity.throughDay(clock.instant(), last.isBefore(own) ? last : own);
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, TownClock.ZONE);
  }
}
