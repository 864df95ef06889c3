package dev.daicho.pki.status;

import dev.daicho.pki.revocation.RevocationReason;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What is said of one certificate (RFC 6960, 2.2). */
public sealed interface CertificateStatus {

  /** It was issued and is not revoked. */
  record Good() implements CertificateStatus {}

  /**
   * It is revoked, or suspended when the reason is a hold.
   *
   * @param when since when, to the second
   */
  record Revoked(Instant when, RevocationReason reason) implements CertificateStatus {
    /** Cuts to the second. */
    public Revoked {
      when = when.truncatedTo(ChronoUnit.SECONDS);
    }
  }

  /** Nothing is known of it. */
  record Unknown() implements CertificateStatus {}
}
