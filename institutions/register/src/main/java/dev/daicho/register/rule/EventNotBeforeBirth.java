package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.RecordedDate;
import java.time.LocalDate;

/** A move is not before the birth of who moves. */
@Basis(value = "住民基本台帳法7条2号・6号", english = "Nobody moves before they were born.")
public final class EventNotBeforeBirth {

  private EventNotBeforeBirth() {}

  /** Whether the order of the two days can be true. */
  public static Verdict of(RecordedDate birth, LocalDate event) {
    return birth.exact() && event.isBefore(birth.date())
        ? Verdict.broken(
            EventNotBeforeBirth.class,
            Messages.get("register.event-not-before-birth.before", event, birth.date()))
        : Verdict.met(EventNotBeforeBirth.class);
  }
}
