package dev.daicho.pki.status;

import java.math.BigInteger;
import java.time.Instant;

/** Who knows the status of an authority's certificates: asked by the responder. */
@FunctionalInterface
public interface StatusOf {

  /** What is told. */
  sealed interface Told permits Said, NotNow {}

  /**
   * A status.
   *
   * @param thisUpdate when this was known to be so; to the second
   * @param nextUpdate when newer information will be there
   */
  record Said(CertificateStatus status, Instant thisUpdate, Instant nextUpdate) implements Told {}

  /** A status, and of which certificate. */
  record SaidOf(CertificateId id, Said said) {}

  /** It cannot be told at present; the asker is to come again. */
  record NotNow() implements Told {}

  /** The status of the certificate with that number. Called by many threads. */
  Told of(BigInteger serial);
}
