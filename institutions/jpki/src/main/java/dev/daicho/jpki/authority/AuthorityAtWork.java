package dev.daicho.jpki.authority;

import dev.daicho.jpki.Authority;
import dev.daicho.jpki.key.KeyVault;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.lint.DryRun;
import dev.daicho.pki.lint.Linter;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.status.ResponderIdentity;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Certificate;

/** One authority with its key: what it takes to sign. Safe for use by many threads. */
public final class AuthorityAtWork {

  private final Authority authority;
  private final int count;
  private final Generation generation;
  private final Certificate certificate;
  private final Issuer issuer;
  private final SigningKey key;
  private final ResponderIdentity responder;
  private final Map<CertificateKind, DryRun> dryRuns = new EnumMap<>(CertificateKind.class);

  private AuthorityAtWork(
      Authority authority,
      int count,
      Generation generation,
      KeyVault.Kept own,
      KeyVault.Kept answering,
      SecureRandom random) {
    this.authority = authority;
    this.count = count;
    this.generation = generation;
    this.certificate = encoded(own);
    this.issuer =
        new Issuer(
            certificate.getSubject(),
            AuthorityNames.japanese(authority),
            certificate.getSubjectPublicKeyInfo(),
            certificate.getSerialNumber().getPositiveValue());
    this.key = SigningKey.of(own.key(), generation.scheme());
    this.responder =
        new ResponderIdentity(
            SigningKey.of(answering.key(), generation.scheme()), encoded(answering));
    for (CertificateKind kind : CertificateKind.values()) {
      if (isIssued(kind)) {
        dryRuns.put(
            kind, new DryRun(Linter.ofKind(kind, generation, certificate), generation, random));
      }
    }
  }

  /**
   * An authority with one of its keys, as the ceremony left it.
   *
   * @param count which of its keys, from 1
   * @return empty when the ceremony has not been held
   */
  public static Optional<AuthorityAtWork> open(
      Authority authority, Generation generation, int count, KeyVault vault, SecureRandom random) {
    return vault
        .find(KeyName.of(authority, count).text())
        .flatMap(own ->
            vault
                .find(KeyName.responder(authority, count).text())
                .map(answering ->
                    new AuthorityAtWork(authority, count, generation, own, answering, random)));
  }

  private boolean isIssued(CertificateKind kind) {
    return switch (kind) {
      case SIGNING_AUTHORITY, AUTHENTICATION_AUTHORITY, STATUS_RESPONDER, TIME_STAMPING_AUTHORITY ->
          false;
      default -> Authority.of(kind) == authority;
    };
  }

  private static Certificate encoded(KeyVault.Kept kept) {
    try {
      return Certificate.getInstance(kept.certificate().getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate in the vault cannot be read", e);
    }
  }

  /** Which one it is. */
  public Authority authority() {
    return authority;
  }

  /** Which of its keys it works with, from 1. */
  public int count() {
    return count;
  }

  /** Whose algorithms it uses. */
  public Generation generation() {
    return generation;
  }

  /** Its own certificate. */
  public Certificate certificate() {
    return certificate;
  }

  /** As it stands in what it issues. */
  public Issuer issuer() {
    return issuer;
  }

  /** Its key. */
  public SigningKey key() {
    return key;
  }

  /** Who answers for it. */
  public ResponderIdentity responder() {
    return responder;
  }

  /**
   * What looks at a certificate before it is signed.
   *
   * @throws IllegalArgumentException when it does not issue that kind
   */
  public DryRun dryRun(CertificateKind kind) {
    DryRun found = dryRuns.get(kind);
    if (found == null) {
      throw new IllegalArgumentException(authority + " does not issue " + kind);
    }
    return found;
  }
}
