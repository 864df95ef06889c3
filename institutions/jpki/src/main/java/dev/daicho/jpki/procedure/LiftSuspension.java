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

/** A suspension is lifted: the certificate has effect again, as if it had never been stopped. */
@Basis(
    value = "RFC 5280 5.3.1",
    english = "A certificate on hold is released when its holder has it again.",
    from = "2016-01-01")
public final class LiftSuspension {

  private final Certificates certificates;

  /**
   * @param certificates where it is done
   */
  public LiftSuspension(Certificates certificates) {
    this.certificates = certificates;
  }

  /** Gives back its record as it is now; refused, it is as it was. */
  public Outcome<CertificateRecord> lift(CertificateNumber number, Certificates.By by) {
    return certificates.act(
        LiftSuspension.class,
        number,
        by,
        new Certificates.Act() {
          @Override
          public List<Verdict> rules(CertificateRecord record, Instant now) {
            return List.of(StillInEffect.of(record, now), SuspendedOnlyOnce.toLift(record));
          }

          @Override
          public boolean change(Ending ending, Instant now) {
            return ending.lift(number, now, by.purpose(), by.who().account());
          }
        });
  }
}
