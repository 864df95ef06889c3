package dev.daicho.foundation.procedure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.numbers.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The circumstances of an act: who does it, in which municipality, when, for what purpose.
 *
 * @param who the officer
 * @param municipality whose register is acted upon
 * @param filedOn the day of the filing (届出日), not after the day it is processed
 * @param at the town's instant of processing
 * @param purpose why, in words that the audit log keeps
 */
public record Act(
    Actor who, MunicipalityCode municipality, LocalDate filedOn, Instant at, String purpose) {

  /** The day it is processed (処理日): today in the town, which nobody can enter. */
  public LocalDate processedOn() {
    return LocalDate.ofInstant(at, TownClock.ZONE);
  }
}
