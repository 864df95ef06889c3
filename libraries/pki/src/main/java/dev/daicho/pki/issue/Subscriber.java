package dev.daicho.pki.issue;

import dev.daicho.pki.subject.BasicAttributes;
import java.math.BigInteger;
import java.net.URI;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.jspecify.annotations.Nullable;

/**
 * What is particular to one certificate.
 *
 * @param serial its number, positive, at most 20 bytes
 * @param name its subject
 * @param key its public key
 * @param validity from when until when
 * @param attributes the resident's, in a signing certificate
 * @param revocationList the directory name of the list that speaks of it
 * @param statusServer where OCSP answers about it
 */
public record Subscriber(
    BigInteger serial,
    X500Name name,
    SubjectPublicKeyInfo key,
    Validity validity,
    @Nullable BasicAttributes attributes,
    @Nullable X500Name revocationList,
    @Nullable URI statusServer) {

  private static final int LONGEST_SERIAL = 20;

  /** Checks the serial number (RFC 5280, 4.1.2.2). */
  public Subscriber {
    if (serial.signum() <= 0 || serial.toByteArray().length > LONGEST_SERIAL) {
      throw new IllegalArgumentException("a serial number is positive and has at most 20 bytes");
    }
  }
}
