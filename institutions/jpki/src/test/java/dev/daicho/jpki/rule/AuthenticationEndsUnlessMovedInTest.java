package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.MoveOut;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.pki.profile.CertificateKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthenticationEndsUnlessMovedInTest {

  private static final LocalDate PLANNED = LocalDate.of(2026, 4, 10);

  @Test
  void theThirtiethDayAfterThePlannedOneIsStillInTime() {
    assertThat(AuthenticationEndsUnlessMovedIn.lastPlannedDay(LocalDate.of(2026, 5, 10)))
        .isBefore(PLANNED);
    assertThat(AuthenticationEndsUnlessMovedIn.lastPlannedDay(LocalDate.of(2026, 5, 11)))
        .isEqualTo(PLANNED);
  }

  @Test
  void authenticationOnly_andNotWhatWasIssuedAfterThePlannedDay() {
    MoveOut filing = new MoveOut(Records.NOW, PLANNED, false);
    assertThat(of(CertificateKind.AUTHENTICATION, "2026-04-10T14:59:59Z", filing))
        .hasValue(RevocationCause.DID_NOT_MOVE_IN);
    assertThat(of(CertificateKind.AUTHENTICATION, "2026-04-10T15:00:00Z", filing)).isEmpty();
    assertThat(of(CertificateKind.SIGNING, "2026-04-01T03:00:00Z", filing)).isEmpty();
  }

  private static Optional<RevocationCause> of(CertificateKind kind, String at, MoveOut filing) {
    return AuthenticationEndsUnlessMovedIn.of(
        Records.issued(kind, Instant.parse(at), null), filing);
  }
}
