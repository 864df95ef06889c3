package dev.daicho.foundation.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Town time: what law, records, deadlines and jobs go by. It runs beside real time at a distance,
 * or stands still; it can be frozen and advanced, never turned back (going back is a new town).
 * When real time is set back, town time waits until that has caught up.
 *
 * <p>Safe for use by many threads. Every change is handed to the keeper of the setting before it
 * holds, so that a town that is started again finds its time.
 */
public final class TownClock implements InstantSource {

  /** The zone of every date in the town: Japan has one, without summer time. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private final InstantSource real;
  private final Consumer<Setting> keep;
  private final AtomicReference<Instant> latest;
  private volatile Setting setting;

  /**
   * How town time follows from real time.
   *
   * @param frozen whether it stands still
   * @param at the town's instant when {@code frozen}; else one that it has reached already
   * @param ahead how far the town is ahead of real time when it runs (may be negative)
   */
  public record Setting(boolean frozen, Instant at, Duration ahead) {

    /** A clock that runs from the instant given, as real time stands at {@code now}. */
    public static Setting runningFrom(Instant start, Instant now) {
      return new Setting(false, start, Duration.between(now, start));
    }

    /** A clock that stands still. */
    public static Setting frozenAt(Instant at) {
      return new Setting(true, at, Duration.ZERO);
    }
  }

  /**
   * @param real real time
   * @param setting where the town stands
   * @param keep keeps every later setting, durably
   */
  public TownClock(InstantSource real, Setting setting, Consumer<Setting> keep) {
    this.real = real;
    this.setting = setting;
    this.keep = keep;
    this.latest = new AtomicReference<>(setting.at());
  }

  @Override
  public Instant instant() {
    Setting now = setting;
    Instant shown = now.frozen() ? now.at() : real.instant().plus(now.ahead());
    return latest.accumulateAndGet(shown, (before, then) -> then.isAfter(before) ? then : before);
  }

  /** Today in the town. */
  public LocalDate today() {
    return LocalDate.ofInstant(instant(), ZONE);
  }

  /** Whether the clock stands still. */
  public boolean frozen() {
    return setting.frozen();
  }

  /** Stops the clock where it is. */
  public synchronized void freeze() {
    change(Setting.frozenAt(instant()));
  }

  /** Lets the clock run on from where it is. */
  public synchronized void run() {
    change(Setting.runningFrom(instant(), real.instant()));
  }

  /**
   * Moves the clock forward.
   *
   * @throws IllegalArgumentException when the time given is negative
   */
  public synchronized void advance(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException(
          "町の時計は戻せません。新しい町を作ってください / town time is never turned back: make a new town");
    }
    change(
        setting.frozen()
            ? Setting.frozenAt(setting.at().plus(by))
            : Setting.runningFrom(instant().plus(by), real.instant()));
  }

  /**
   * Moves the clock forward to an instant.
   *
   * @throws IllegalArgumentException when that lies in the town's past
   */
  public synchronized void advanceTo(Instant then) {
    advance(Duration.between(instant(), then));
  }

  private void change(Setting next) {
    keep.accept(next);
    setting = next;
  }
}
