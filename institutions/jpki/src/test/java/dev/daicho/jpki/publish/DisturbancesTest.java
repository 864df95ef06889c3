package dev.daicho.jpki.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.jpki.TestJpki;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DisturbancesTest {

  private static final Actor OPERATOR = new Actor("operator@j-lis", Role.JLIS_OPERATOR, null);

  /** Whom no other test has disturbed. */
  private final String party = TestJpki.holder().code();

  private final TestJpki jpki = new TestJpki();
  private final AtomicReference<Instant> real =
      new AtomicReference<>(Instant.parse("2026-11-23T00:00:00Z"));
  private final Disturbances here = ofAProgram();
  private final Disturbances elsewhere = ofAProgram();

  private Disturbances ofAProgram() {
    return new Disturbances(
        jpki.store(),
        new AuditLog(jpki.store(), () -> new byte[16]),
        jpki.clock(),
        () -> real.get());
  }

  private Disturbance set(Disturbances by) {
    return by.set(
        party,
        Disturbance.Target.STATUS,
        Disturbance.Effect.CORRUPT,
        Duration.ZERO,
        Duration.ofMinutes(1),
        OPERATOR);
  }

  private boolean isDisturbed(Disturbances seenBy) {
    return !seenBy.upon(party, Disturbance.Target.STATUS).isEmpty();
  }

  @Test
  void whatIsSetAndLiftedHereShowsAtOnce_andElsewhereASecondLater() {
    assertThat(isDisturbed(here)).isFalse();
    assertThat(isDisturbed(elsewhere)).isFalse();

    Disturbance one = set(here);
    assertThat(isDisturbed(here)).isTrue();
    assertThat(isDisturbed(elsewhere)).as("looked up less than a second ago").isFalse();
    assertThat(elsewhere.current()).as("looked up now").contains(one);
    real.updateAndGet(now -> now.plus(Duration.ofSeconds(1)));
    assertThat(isDisturbed(elsewhere)).isTrue();

    assertThat(here.lift(one.id(), OPERATOR)).isTrue();
    assertThat(isDisturbed(here)).isFalse();
    assertThat(isDisturbed(elsewhere)).isTrue();
    real.updateAndGet(now -> now.plus(Duration.ofSeconds(1)));
    assertThat(isDisturbed(elsewhere)).isFalse();
  }

  @Test
  void itEndsInTownTime_thoughNobodyLooksItUp() {
    set(here);
    assertThat(isDisturbed(here)).isTrue();
    jpki.clock().advance(Duration.ofMinutes(1));
    assertThat(isDisturbed(here)).isFalse();
  }
}
