package dev.daicho.register.api;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.register.disclosure.Inquiry;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who calls, and when it is in the town. */
final class Counter {

  private final CurrentStaff staff;
  private final TownClock clock;

  Counter(CurrentStaff staff, TownClock clock) {
    this.staff = staff;
    this.clock = clock;
  }

  Inquiry.Asker asker(String purpose) {
    return new Inquiry.Asker(staff.required(), purpose);
  }

  /**
   * @param filedOn the day of filing; today when it is not said
   */
  Act act(@Nullable LocalDate filedOn, String purpose) {
    Actor who = staff.required();
    return new Act(
        who,
        Objects.requireNonNull(who.municipality()),
        Objects.requireNonNullElse(filedOn, clock.today()),
        clock.instant(),
        purpose);
  }

  LocalDate today() {
    return clock.today();
  }
}
