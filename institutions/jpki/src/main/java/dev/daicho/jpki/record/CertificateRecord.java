package dev.daicho.jpki.record;

import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one certificate (電子証明書発行記録, 公的個人認証法8条, 27条).
 *
 * @param number 発行の番号
 * @param kind which of the four
 * @param holder whose
 * @param municipality whose residents' revocation list speaks of it
 * @param carrier what it lies on: the card's number, or the phone's
 * @param validity from when until when
 * @param state how far it has come
 * @param ended since when it has no effect, and why; null while it may have
 * @param successor the number of what was issued in its place; null while there is none
 */
public record CertificateRecord(
    CertificateNumber number,
    CertificateKind kind,
    Holder holder,
    MunicipalityCode municipality,
    String carrier,
    Validity validity,
    CertificateState state,
    @Nullable Ended ended,
    @Nullable CertificateNumber successor) {

  /**
   * The end of a certificate's effect, for good or, when the reason is a hold, for now.
   *
   * @param at since when, to the second
   * @param reason as its revocation list says
   */
  public record Ended(Instant at, RevocationReason reason) {

    /** Whether it can be undone. */
    public boolean isHold() {
      return reason == RevocationReason.CERTIFICATE_HOLD;
    }
  }

  /** Since when it has no effect, and why; empty while nobody revoked it. */
  public Optional<Ended> end() {
    return Optional.ofNullable(ended);
  }

  /** Whether it was issued and is revoked for good or expired at that moment. */
  public boolean isOver(Instant moment) {
    return (ended != null && !ended.isHold()) || moment.isAfter(validity.until());
  }
}
