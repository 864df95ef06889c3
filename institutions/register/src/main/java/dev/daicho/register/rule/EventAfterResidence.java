package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.ResidentRecord;
import java.time.LocalDate;

/**
 * A change of a resident is not before the day they became one, nor before the address they have
 * now. The refusal does not quote that day: it passes no gate.
 */
@Basis(
    value = "住民基本台帳法7条6号・7号",
    english = "What is filed about a resident happened while they lived here.")
public final class EventAfterResidence {

  private EventAfterResidence() {}

  /** Whether the day lies in the time that the person has lived at the address recorded. */
  public static Verdict of(ResidentRecord resident, LocalDate event) {
    return event.isBefore(resident.addressFixedOn())
        ? Verdict.broken(
            EventAfterResidence.class, Messages.get("register.event-after-residence.before", event))
        : Verdict.met(EventAfterResidence.class);
  }
}
