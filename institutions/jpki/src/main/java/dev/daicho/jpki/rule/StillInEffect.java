package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import java.time.Instant;

/** What has lost its effect cannot lose it again, and never has it again. */
@Basis(
    value = "公的個人認証法15条・34条",
    english =
        "Only a certificate that has effect, or is suspended, is revoked; revocation is for good.",
    from = "2016-01-01")
public final class StillInEffect {

  private StillInEffect() {}

  /** Whether it was issued, has not expired and was not revoked for good. */
  public static Verdict of(CertificateRecord record, Instant now) {
    return record.state() == CertificateState.ISSUED && !record.isOver(now)
        ? Verdict.met(StillInEffect.class)
        : Verdict.broken(
            StillInEffect.class, Messages.get("jpki.still-in-effect.over", record.number().hex()));
  }
}
