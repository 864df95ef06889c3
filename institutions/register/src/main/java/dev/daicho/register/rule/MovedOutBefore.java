package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.Snapshot;
import java.util.Optional;

/** A move-in notice is about somebody who filed to leave. */
@Basis(
    value = "住民基本台帳法9条1項・標準仕様書4.1.3.1.1",
    english = "A move-in notice concerns somebody who filed to move out.")
public final class MovedOutBefore {

  private MovedOutBefore() {}

  /** Whether the person filed to leave, or left. */
  public static Verdict of(Optional<Snapshot> found) {
    return found.isPresent() && found.get().record().removal() != null
        ? Verdict.met(MovedOutBefore.class)
        : Verdict.broken(MovedOutBefore.class, Messages.get("register.moved-out-before.not"));
  }
}
