package dev.daicho.pki.revocation;

import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.jspecify.annotations.Nullable;

/**
 * What one revocation list is about.
 *
 * @param number of this list (cRLNumber): not negative, at most 20 bytes, growing from list to list
 *     of the same point, deltas included
 * @param thisUpdate when it was true, to the second
 * @param nextUpdate when the next will have appeared
 * @param distributionPoint the directory name in the certificates it speaks of; null for all of the
 *     authority's
 * @param base the number of the complete list from which it tells the changes; null when it is
 *     complete itself
 */
public record ListTerms(
    BigInteger number,
    Instant thisUpdate,
    Instant nextUpdate,
    @Nullable X500Name distributionPoint,
    @Nullable BigInteger base) {

  /** Checks numbers and times. */
  public ListTerms {
    if (number.signum() < 0 || number.toByteArray().length > RevokedCertificate.LONGEST_SERIAL) {
      throw new IllegalArgumentException("a list's number has at most 20 bytes");
    }
    if (base != null && (base.signum() < 0 || base.compareTo(number) >= 0)) {
      throw new IllegalArgumentException("a delta list comes after its base");
    }
    thisUpdate = thisUpdate.truncatedTo(ChronoUnit.SECONDS);
    nextUpdate = nextUpdate.truncatedTo(ChronoUnit.SECONDS);
    if (!nextUpdate.isAfter(thisUpdate)) {
      throw new IllegalArgumentException("the next list comes after this one");
    }
  }

  /** A complete list of everything the authority issued. */
  public static ListTerms complete(long number, Instant thisUpdate, Instant nextUpdate) {
    return new ListTerms(BigInteger.valueOf(number), thisUpdate, nextUpdate, null, null);
  }

  /** The same for one distribution point only. */
  public ListTerms at(X500Name point) {
    return new ListTerms(number, thisUpdate, nextUpdate, point, base);
  }

  /** The same as the changes since a complete list. */
  public ListTerms since(long complete) {
    return new ListTerms(
        number, thisUpdate, nextUpdate, distributionPoint, BigInteger.valueOf(complete));
  }

  /** Of which complete list it tells the changes; empty when it is complete itself. */
  public Optional<BigInteger> changesSince() {
    return Optional.ofNullable(base);
  }
}
