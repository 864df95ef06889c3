package dev.daicho.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a record ends: what a removed record (除票) keeps besides the resident's items (住民基本台帳法15条の3).
 * Planned and confirmed stand beside each other; the one never overwrites the other.
 *
 * @param plannedOn the planned day of moving out, or the day of death
 * @param plannedDestination 転出先住所（予定）, or null
 * @param abroad whether the destination is abroad
 * @param confirmedOn 転出年月日（確定): when the new municipality says the move was, or null
 * @param confirmedDestination 転出先住所（確定), or null
 * @param moveInNoticeOn 転入通知年月日, or null
 */
public record Removal(
    LocalDate plannedOn,
    @Nullable String plannedDestination,
    boolean abroad,
    @Nullable LocalDate confirmedOn,
    @Nullable String confirmedDestination,
    @Nullable LocalDate moveInNoticeOn) {

  /** A death. */
  public static Removal byDeath(LocalDate diedOn) {
    return new Removal(diedOn, null, false, null, null, null);
  }

  /** The day from which the person no longer lives here: the earlier of planned and confirmed. */
  public LocalDate effectiveOn() {
    return confirmedOn != null && confirmedOn.isBefore(plannedOn) ? confirmedOn : plannedOn;
  }
}
