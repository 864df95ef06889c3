package dev.daicho.signatures;

import dev.daicho.pki.path.Moment;
import dev.daicho.pki.path.Purpose;
import dev.daicho.pki.path.TrustAnchors;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Under what something is explained.
 *
 * @param anchors who is believed
 * @param purpose for what; empty for signing when it is a document, for any when a certificate
 * @param now when it is judged
 * @param status what was given about the status of certificates
 * @param content what is signed, or stamped, beside the signature
 */
public record Terms(
    TrustAnchors anchors,
    Optional<Purpose> purpose,
    Instant now,
    GivenStatus status,
    Optional<byte[]> content) {

  /** With nothing but anchors and a time, and no status required. */
  public static Terms of(TrustAnchors anchors, Instant now) {
    return new Terms(
        anchors,
        Optional.empty(),
        now,
        new GivenStatus(List.of(), List.of(), Optional.empty(), false),
        Optional.empty());
  }

  /** The same with a status given, or required. */
  public Terms with(GivenStatus given) {
    return new Terms(anchors, purpose, now, given, content);
  }

  /** The same for a purpose. */
  public Terms with(Purpose asked) {
    return new Terms(anchors, Optional.of(asked), now, status, content);
  }

  /** The same with what is signed beside the signature. */
  public Terms beside(byte[] signed) {
    return new Terms(anchors, purpose, now, status, Optional.of(signed));
  }

  /** The moment of judging, with the one at which a stamp proves that something was there. */
  Moment moment(Optional<Instant> proven) {
    return proven
        .filter(time -> !time.isAfter(now))
        .map(time -> Moment.of(now, time))
        .orElseGet(() -> Moment.of(now));
  }
}
