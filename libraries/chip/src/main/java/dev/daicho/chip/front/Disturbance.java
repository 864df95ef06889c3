package dev.daicho.chip.front;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What makes life hard for who talks to a card.
 *
 * @param latency of every answer, at most a minute
 * @param tear after so many writes of the next command power is lost; null for never
 */
public record Disturbance(Duration latency, @Nullable Integer tear) {

  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** None. */
  public static final Disturbance NONE = new Disturbance(Duration.ZERO, null);

  /** Checks the ranges. */
  public Disturbance {
    if (latency.isNegative() || latency.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a latency of 0 to 60 seconds, not " + latency);
    }
    if (tear != null && tear < 0) {
      throw new IllegalArgumentException("after no write, one or more, not " + tear);
    }
  }
}
