package dev.daicho.pki.revocation;

import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One entry of a revocation list.
 *
 * @param serial of the certificate: positive, at most 20 bytes
 * @param when it was revoked, to the second
 * @param reason why
 */
public record RevokedCertificate(BigInteger serial, Instant when, RevocationReason reason) {

  /** What a serial number may be long (RFC 5280, 4.1.2.2), in bytes. */
  static final int LONGEST_SERIAL = 20;

  /** Checks the serial number. */
  public RevokedCertificate {
    if (serial.signum() <= 0 || serial.toByteArray().length > LONGEST_SERIAL) {
      throw new IllegalArgumentException("a serial number is positive and has at most 20 bytes");
    }
    when = when.truncatedTo(ChronoUnit.SECONDS);
  }
}
