package dev.daicho.jpki.procedure;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.rule.StillInEffect;
import dev.daicho.jpki.rule.SuspendedOnlyOnce;
import dev.daicho.jpki.rule.TwoPersonsDecide;
import java.time.Instant;
import java.util.List;

/**
 * A suspension is lifted: the certificate has effect again, as if it had never been stopped. An
 * officer does it who has the holder with the card before them; anybody else needs a second person.
 */
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

  /**
   * Lifts it on one person's word.
   *
   * @return its record as it is now; refused, it is as it was
   */
  public Outcome<CertificateRecord> lift(CertificateNumber number, Certificates.By by) {
    return lift(number, by, by.who().account(), TwoPersonsDecide.alone(by.who().role()));
  }

  /** Lifts it as two have decided. */
  public Outcome<CertificateRecord> lift(CertificateNumber number, TwoPersons both) {
    return lift(number, both.confirmer(), both.accounts(), Verdict.silent());
  }

  private Outcome<CertificateRecord> lift(
      CertificateNumber number, Certificates.By by, String accounts, Verdict decided) {
    return certificates.act(
        LiftSuspension.class,
        number,
        by,
        new Certificates.Act() {
          @Override
          public List<Verdict> rules(CertificateRecord record, Instant now) {
            return List.of(
                StillInEffect.of(record, now), SuspendedOnlyOnce.toLift(record), decided);
          }

          @Override
          public boolean change(Ending ending, Instant now) {
            return ending.lift(number, now, by.purpose(), accounts);
          }
        });
  }
}
