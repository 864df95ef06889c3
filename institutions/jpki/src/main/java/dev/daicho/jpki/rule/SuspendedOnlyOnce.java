package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.Hold;

/** A suspension (一時利用停止) begins where there is none, and is lifted where there is one. */
@Basis(
    value = "RFC 5280 5.3.1",
    english = "A certificate on hold is revoked later or released; there is no second hold.",
    from = "2016-01-01")
public final class SuspendedOnlyOnce {

  private SuspendedOnlyOnce() {}

  /** Whether it can be suspended for its own sake; one that only follows another's can. */
  public static Verdict toSuspend(CertificateRecord record) {
    return record.end().isEmpty() || (record.isHeld() && !isItsOwn(record))
        ? Verdict.met(SuspendedOnlyOnce.class)
        : Verdict.broken(
            SuspendedOnlyOnce.class,
            Messages.get("jpki.suspended-only-once.ended", record.number().hex()));
  }

  /** Whether there is a suspension of its own to lift; what follows another's ends with that. */
  public static Verdict toLift(CertificateRecord record) {
    return record.isHeld() && isItsOwn(record)
        ? Verdict.met(SuspendedOnlyOnce.class)
        : Verdict.broken(
            SuspendedOnlyOnce.class,
            Messages.get("jpki.suspended-only-once.not-suspended", record.number().hex()));
  }

  private static boolean isItsOwn(CertificateRecord record) {
    return record.holds().contains(Hold.OWN);
  }
}
