package dev.daicho.jpki.procedure;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.record.IssuanceBook;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * Closes what an issuance that broke off has left: on record, and nobody knows whether it was
 * signed. Its number is told as revoked and not used again.
 */
@Basis(
    value = "公的個人認証法8条・27条",
    english =
        "What was issued is on record; what broke off before is recorded as having no effect.",
    from = "2016-01-01")
public final class AbandonUnfinished {

  private final IssuanceBook issuances;
  private final InstantSource clock;

  /**
   * @param issuances the record
   * @param clock town time
   */
  public AbandonUnfinished(IssuanceBook issuances, InstantSource clock) {
    this.issuances = issuances;
    this.clock = clock;
  }

  /**
   * Gives up what has been waiting for longer than that. When a program opens the town nothing can
   * be under way, so nothing is waited for; while it runs, longer than any signature takes.
   *
   * @return the numbers given up
   */
  public List<CertificateNumber> abandon(Duration waited) {
    return issuances.abandon(clock.instant().minus(waited), clock.instant());
  }
}
