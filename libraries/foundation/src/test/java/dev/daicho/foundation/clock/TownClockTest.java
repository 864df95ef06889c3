package dev.daicho.foundation.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.AtOnce;
import dev.daicho.foundation.clock.TownClock.Setting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TownClockTest {

  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  private final List<Setting> kept = new ArrayList<>();
  private volatile Instant real = NOW;

  private TownClock clock(Setting setting) {
    return new TownClock(() -> real, setting, kept::add);
  }

  private TownClock running() {
    return clock(Setting.runningFrom(START, NOW));
  }

  @Test
  void itRunsBesideRealTime() {
    TownClock clock = running();
    assertThat(clock.instant()).isEqualTo(START);
    real = NOW.plus(HOUR);
    assertThat(clock.instant()).isEqualTo(START.plus(HOUR));
    assertThat(clock.frozen()).isFalse();
  }

  @Test
  void frozenItStandsAndThenRunsOnFromWhereItStood() {
    TownClock clock = running();
    clock.freeze();
    real = NOW.plus(HOUR);
    assertThat(clock.instant()).isEqualTo(START);
    assertThat(clock.frozen()).isTrue();
    clock.run();
    assertThat(clock.instant()).isEqualTo(START);
    real = NOW.plus(HOUR.multipliedBy(3));
    assertThat(clock.instant()).isEqualTo(START.plus(HOUR.multipliedBy(2)));
  }

  @Test
  void itIsAdvancedFrozenOrRunning() {
    TownClock clock = running();
    clock.advance(HOUR);
    assertThat(clock.instant()).isEqualTo(START.plus(HOUR));
    clock.freeze();
    clock.advance(HOUR);
    assertThat(clock.instant()).isEqualTo(START.plus(HOUR.multipliedBy(2)));
    assertThat(clock.frozen()).isTrue();
    clock.advance(Duration.ZERO);
    clock.advanceTo(START.plus(Duration.ofDays(1)));
    assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofDays(1)));
  }

  @Test
  void itIsNeverTurnedBack() {
    TownClock clock = running();
    int before = kept.size();
    assertThatThrownBy(() -> clock.advance(Duration.ofNanos(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("町の時計は戻せません")
        .hasMessageContaining("never turned back");
    assertThatThrownBy(() -> clock.advanceTo(START.minusNanos(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(Long.MAX_VALUE)))
        .isInstanceOf(RuntimeException.class);
    assertThat(clock.instant()).isEqualTo(START);
    assertThat(kept).hasSize(before);
  }

  @Test
  void itWaitsWhenRealTimeIsSetBack() {
    TownClock clock = running();
    real = NOW.plus(HOUR);
    Instant seen = clock.instant();
    real = NOW;
    assertThat(clock.instant()).isEqualTo(seen);
    clock.freeze();
    assertThat(clock.instant()).isEqualTo(seen);
    clock.run();
    real = NOW.plus(Duration.ofMinutes(10));
    assertThat(clock.instant()).isEqualTo(seen.plus(Duration.ofMinutes(10)));
  }

  @Test
  void aTownOpenedWhileRealTimeIsBeforeItsLastChangeDoesNotGoBackBeyondThat() {
    TownClock before = running();
    before.advance(HOUR);
    Setting left = kept.getLast();
    real = NOW.minus(Duration.ofDays(400));
    assertThat(clock(left).instant()).isEqualTo(START.plus(HOUR));
  }

  @Test
  void everyChangeIsKeptBeforeItHolds() {
    List<String> order = new ArrayList<>();
    List<TownClock> self = new ArrayList<>();
    TownClock clock =
        new TownClock(
            () -> real,
            Setting.frozenAt(START),
            setting -> order.add(self.getFirst().instant() + " then " + setting.at()));
    self.add(clock);
    clock.advance(HOUR);
    assertThat(order).containsExactly(START + " then " + START.plus(HOUR));
    assertThat(clock.instant()).isEqualTo(START.plus(HOUR));
  }

  @Test
  void aChangeThatCannotBeKeptDoesNotHold() {
    TownClock clock =
        new TownClock(
            () -> real,
            Setting.frozenAt(START),
            setting -> {
              throw new IllegalStateException("the disk is full");
            });
    assertThatThrownBy(() -> clock.advance(HOUR)).hasMessage("the disk is full");
    assertThatThrownBy(clock::run).hasMessage("the disk is full");
    assertThat(clock.instant()).isEqualTo(START);
    assertThat(clock.frozen()).isTrue();
  }

  @Test
  void manyMayAdvanceItAtOnce() throws Exception {
    TownClock clock = clock(Setting.frozenAt(START));
    AtOnce.run(
        8,
        thread -> {
          for (int i = 0; i < 10; i++) {
            clock.advance(HOUR);
          }
          return thread;
        });
    assertThat(clock.instant()).isEqualTo(START.plus(HOUR.multipliedBy(80)));
  }

  @Test
  void advancingToAnInstantManyTimesAtOnceGoesThereOnce() throws Exception {
    TownClock clock = clock(Setting.frozenAt(START));
    for (int day = 1; day <= 20; day++) {
      Instant there = START.plus(Duration.ofDays(day));
      AtOnce.run(
          8,
          thread -> {
            clock.advanceTo(there);
            return thread;
          });
      assertThat(clock.instant()).isEqualTo(there);
    }
  }

  @Test
  void aDayInTheTownIsADayInJapan() {
    TownClock clock = clock(Setting.frozenAt(Instant.parse("2026-03-31T14:59:59Z")));
    assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 3, 31));
    clock.advance(Duration.ofSeconds(1));
    assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 4, 1));
  }
}
