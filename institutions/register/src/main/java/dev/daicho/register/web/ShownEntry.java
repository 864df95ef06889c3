package dev.daicho.register.web;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.register.procedure.ProvisionalEntry;
import dev.daicho.register.web.form.ProcedureForm;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * An entry as it is shown.
 *
 * @param entry the entry
 * @param procedure what its act is called
 * @param enteredOn the day it was entered, town time
 * @param enteredAt the minute
 * @param waits whether it waits for a decision
 */
record ShownEntry(
    ProvisionalEntry entry,
    Bilingual procedure,
    LocalDate enteredOn,
    LocalTime enteredAt,
    boolean waits) {

  static ShownEntry of(ProvisionalEntry entry) {
    LocalDateTime entered = LocalDateTime.ofInstant(entry.enteredAt(), TownClock.ZONE);
    return new ShownEntry(
        entry,
        ProcedureForm.title(entry.procedure()),
        entered.toLocalDate(),
        entered.toLocalTime().truncatedTo(ChronoUnit.MINUTES),
        entry.state() == ProvisionalEntry.State.ENTERED);
  }

  /** The day it was decided; only of one that was. */
  public LocalDate decidedOn() {
    return LocalDate.ofInstant(Objects.requireNonNull(entry.decidedAt()), TownClock.ZONE);
  }
}
