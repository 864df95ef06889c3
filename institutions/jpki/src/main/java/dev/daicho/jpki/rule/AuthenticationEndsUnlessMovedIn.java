package dev.daicho.jpki.rule;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.jpki.MoveOut;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.profile.CertificateKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who filed to move out and files no move-in within thirty days after the planned day loses the
 * authentication certificate. The planned day itself does not count (民法140条).
 */
@Basis(
    value = "公的個人認証法31条2号",
    english =
        "An authentication certificate is revoked when thirty days have passed after the planned day and no move-in was filed.",
    from = "2016-01-01")
public final class AuthenticationEndsUnlessMovedIn {

  private static final int DAYS = 30;

  private AuthenticationEndsUnlessMovedIn() {}

  /** The planned days for which the thirty days have passed: this one and those before. */
  public static LocalDate lastPlannedDay(LocalDate today) {
    return today.minusDays(DAYS + 1L);
  }

  /**
   * Why it ends, once the days have passed: not what was issued for going abroad, nor what was
   * issued after the planned day, when its holder must have been a resident again.
   */
  public static Optional<RevocationCause> of(CertificateRecord record, MoveOut filing) {
    boolean later =
        LocalDate.ofInstant(record.preparedAt(), TownClock.ZONE).isAfter(filing.planned());
    return record.kind() == CertificateKind.AUTHENTICATION
            && !later
            && !IssuedForAbroad.is(record, filing)
        ? Optional.of(RevocationCause.DID_NOT_MOVE_IN)
        : Optional.empty();
  }
}
