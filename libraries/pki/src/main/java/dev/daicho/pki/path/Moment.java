package dev.daicho.pki.path;

import java.time.Instant;
import java.util.Optional;

/**
 * When something is judged.
 *
 * @param now when the evidence must be current
 * @param signed when the signature was made, where a time stamp proves it; the certificate must
 *     have been valid and not revoked then
 */
public record Moment(Instant now, Optional<Instant> signed) {

  /** Now, with nothing proven. */
  public static Moment of(Instant now) {
    return new Moment(now, Optional.empty());
  }

  /** A signature that is proven to have been made earlier. */
  public static Moment of(Instant now, Instant signed) {
    if (signed.isAfter(now)) {
      throw new IllegalArgumentException("nothing was signed later than now");
    }
    return new Moment(now, Optional.of(signed));
  }

  /** When the certificate must have been good. */
  public Instant used() {
    return signed.orElse(now);
  }
}
