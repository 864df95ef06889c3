package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.MoveOut;
import dev.daicho.pki.profile.CertificateKind;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IssuedForAbroadTest {

  private static final LocalDate PLANNED = LocalDate.of(2026, 4, 10);

  private static boolean is(Instant at, boolean abroad) {
    return IssuedForAbroad.is(
        Records.issued(CertificateKind.SIGNING, at, null),
        new MoveOut(Records.NOW, PLANNED, abroad));
  }

  @Test
  void fromTheFilingToTheEndOfThePlannedDay() {
    assertThat(is(Records.NOW.minusSeconds(1), true)).isFalse();
    assertThat(is(Records.NOW, true)).isTrue();
    assertThat(is(Instant.parse("2026-04-10T14:59:59Z"), true)).isTrue();
    assertThat(is(Instant.parse("2026-04-10T15:00:00Z"), true)).isFalse();
    assertThat(is(Records.NOW, false)).as("within the country").isFalse();
  }
}
