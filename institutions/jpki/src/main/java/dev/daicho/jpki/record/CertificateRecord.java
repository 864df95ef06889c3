package dev.daicho.jpki.record;

import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.rule.EndsWithTerm;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
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
 * @param parent the number of the card's certificate that one on a phone follows; null on a card
 * @param holds for whose sake it is suspended; what is not suspended may have kept some
 * @param preparedAt when it was put on record, town time
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
    @Nullable CertificateNumber successor,
    @Nullable CertificateNumber parent,
    Set<Hold> holds,
    Instant preparedAt) {

  /** Keeps its own set. */
  public CertificateRecord {
    holds = Set.copyOf(holds);
  }

  /** One on a card, put on record when its validity begins; suspended, if so, for its own sake. */
  public CertificateRecord(
      CertificateNumber number,
      CertificateKind kind,
      Holder holder,
      MunicipalityCode municipality,
      String carrier,
      Validity validity,
      CertificateState state,
      @Nullable Ended ended,
      @Nullable CertificateNumber successor) {
    this(
        number,
        kind,
        holder,
        municipality,
        carrier,
        validity,
        state,
        ended,
        successor,
        null,
        ended != null && ended.isHold() ? Set.of(Hold.OWN) : Set.of(),
        validity.from());
  }

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

  /** Whether it is suspended. */
  public boolean isHeld() {
    return ended != null && ended.isHold();
  }

  /** Whether it was issued and has effect at that moment: not over, not suspended. */
  public boolean isGood(Instant moment) {
    return state == CertificateState.ISSUED && ended == null && !isOver(moment);
  }

  /** Whether it was issued and is revoked for good or expired at that moment. */
  public boolean isOver(Instant moment) {
    return (ended != null && !ended.isHold()) || EndsWithTerm.of(validity, moment);
  }
}
