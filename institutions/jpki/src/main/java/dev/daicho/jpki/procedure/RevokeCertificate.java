package dev.daicho.jpki.procedure;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.rule.CauseHoldsForKind;
import dev.daicho.jpki.rule.StillInEffect;
import dev.daicho.jpki.rule.TwoPersonsDecide;
import java.time.Instant;
import java.util.List;

/** A certificate loses its effect for good; what was suspended is revoked from now on. */
@Basis(
    value = "公的個人認証法15条・34条",
    english = "A certificate loses its effect when a cause that the law names is recorded.",
    from = "2016-01-01")
public final class RevokeCertificate {

  private final Certificates certificates;

  /**
   * @param certificates where it is done
   */
  public RevokeCertificate(Certificates certificates) {
    this.certificates = certificates;
  }

  /**
   * Revokes it on one person's word.
   *
   * @return its record as it is now; refused, it is as it was, by {@link TwoPersonsDecide} where
   *     the cause is for two to decide
   */
  public Outcome<CertificateRecord> revoke(
      CertificateNumber number, RevocationCause cause, Certificates.By by) {
    return revoke(number, cause, by, by.who().account(), TwoPersonsDecide.alone(cause));
  }

  /** Revokes it as two have decided. */
  public Outcome<CertificateRecord> revoke(
      CertificateNumber number, RevocationCause cause, TwoPersons both) {
    return revoke(number, cause, both.confirmer(), both.accounts(), Verdict.silent());
  }

  private Outcome<CertificateRecord> revoke(
      CertificateNumber number,
      RevocationCause cause,
      Certificates.By by,
      String accounts,
      Verdict decided) {
    return certificates.act(
        RevokeCertificate.class,
        number,
        by,
        new Certificates.Act() {
          @Override
          public List<Verdict> rules(CertificateRecord record, Instant now) {
            return List.of(
                CauseHoldsForKind.of(cause, number.authority()),
                StillInEffect.of(record, now),
                decided);
          }

          @Override
          public boolean change(Ending ending, Instant now) {
            return !ending.revoke(number, cause, now, accounts).isEmpty();
          }
        });
  }
}
