package dev.daicho.jpki.rule;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.jpki.MoveOut;
import dev.daicho.jpki.record.CertificateRecord;
import java.time.LocalDate;

/**
 * What is issued between a filing to go abroad and its planned day tells already that its holder is
 * abroad, and goes on there; what was issued before does not.
 */
@Basis(
    value = "公的個人認証法7条2項・12条2号・31条2号",
    english =
        "A certificate issued after the filing to go abroad, up to its planned day, outlasts the departure.",
    from = "2024-05-27")
public final class IssuedForAbroad {

  private IssuedForAbroad() {}

  /** Whether it was issued in that time, its planned day included. */
  public static boolean is(CertificateRecord record, MoveOut filing) {
    return filing.abroad()
        && !record.preparedAt().isBefore(filing.filedAt())
        && !LocalDate.ofInstant(record.preparedAt(), TownClock.ZONE).isAfter(filing.planned());
  }
}
