package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import java.util.Optional;

/** A move-in notice is about somebody who filed to leave, or who was removed ex officio. */
@Basis(
    value = "住民基本台帳法9条1項・標準仕様書4.1.3.1.1",
    english = "A move-in notice concerns somebody who filed to move out.")
public final class MovedOutBefore {

  private MovedOutBefore() {}

  /** Whether the person filed to leave, or left. Whoever died did not. */
  public static Verdict of(Optional<ResidentRecord> person) {
    return person
            .filter(record -> record.removal() != null)
            .filter(record -> record.status() != ResidentStatus.DECEASED)
            .isPresent()
        ? Verdict.met(MovedOutBefore.class)
        : Verdict.broken(MovedOutBefore.class, Messages.get("register.moved-out-before.not"));
  }
}
