package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.Notification;
import java.util.Optional;

/** A notice of a code or number is made out once; again only for a reason that is written down. */
@Basis(
    value = "番号法7条・住民基本台帳法30条の3第3項・30条の4第4項・標準仕様書4.3.3・1.3.8",
    english = "A notice of a code or number is issued once; again only for a recorded reason.",
    from = "2002-08-05")
public final class IssuedOnce {

  private IssuedOnce() {}

  /** Whether there is such a notice and it may be made out now. */
  public static Verdict of(Optional<Notification> notification, String reason) {
    if (notification.isEmpty()) {
      return broken("register.issued-once.unknown");
    }
    return notification.get().issues() == 0 || !reason.isBlank()
        ? Verdict.met(IssuedOnce.class)
        : broken("register.issued-once.issued");
  }

  private static Verdict broken(String message) {
    return Verdict.broken(IssuedOnce.class, Messages.get(message));
  }
}
