package dev.daicho.jpki.procedure;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.rule.StillInEffect;
import dev.daicho.jpki.rule.SuspendedOnlyOnce;
import java.time.Instant;
import java.util.List;

/**
 * A certificate's use is stopped for now (一時利用停止), as a holder asks who misses card or phone; any
 * hour, any day.
 */
@Basis(
    value = "RFC 5280 5.3.1",
    english = "A lost card's or phone's certificates are put on hold.",
    from = "2016-01-01")
public final class SuspendCertificate {

  private final Certificates certificates;

  /**
   * @param certificates where it is done
   */
  public SuspendCertificate(Certificates certificates) {
    this.certificates = certificates;
  }

  /** Gives back its record as it is now; refused, it is as it was. */
  public Outcome<CertificateRecord> suspend(CertificateNumber number, Certificates.By by) {
    return certificates.act(
        SuspendCertificate.class,
        number,
        by,
        new Certificates.Act() {
          @Override
          public List<Verdict> rules(CertificateRecord record, Instant now) {
            return List.of(StillInEffect.of(record, now), SuspendedOnlyOnce.toSuspend(record));
          }

          @Override
          public boolean change(Ending ending, Instant now) {
            return ending.suspend(number, now, by.purpose(), by.who().account());
          }
        });
  }
}
