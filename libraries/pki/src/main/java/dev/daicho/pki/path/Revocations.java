package dev.daicho.pki.path;

import dev.daicho.pki.Words;
import dev.daicho.pki.revocation.RevocationReason;
import java.time.Instant;

/** What it means that a certificate was revoked, at the moment at which it was used. */
public final class Revocations {

  private Revocations() {}

  /** Refused when it was revoked, or suspended, then or before; told when it was later. */
  public static Look look(Instant when, RevocationReason reason, Moment moment) {
    Words title =
        reason
            .inJpki()
            .map(use ->
                new Words(
                    reason.title().ja() + "（" + use.ja() + "）",
                    reason.title().en() + " (" + use.en() + ")"))
            .orElse(reason.title());
    Field[] fields = {
      Field.of("失効", "revoked at", Shown.moment(when)),
      Field.of("理由", "reason", title),
      Field.of("使用", "used at", Shown.moment(moment.used()))
    };
    if (when.isAfter(moment.used())) {
      return Look.passed(fields);
    }
    return reason == RevocationReason.CERTIFICATE_HOLD
        ? Look.failed("一時停止されています。", "It is suspended.", fields)
        : Look.failed("失効しています。", "It is revoked.", fields);
  }
}
