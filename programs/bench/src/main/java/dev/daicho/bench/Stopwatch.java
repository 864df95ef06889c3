package dev.daicho.bench;

import java.util.function.LongSupplier;

/**
 * Measures how long something takes in real time.
 *
 * @param nanos a clock that only goes forward, in nanoseconds
 */
public record Stopwatch(LongSupplier nanos) {

  /** The seconds that the work takes. */
  public double seconds(Runnable work) {
    long start = nanos.getAsLong();
    work.run();
    return secondsSince(start);
  }

  /** A moment, for {@link #secondsSince}. */
  public long now() {
    return nanos.getAsLong();
  }

  /** The seconds since a moment. */
  public double secondsSince(long start) {
    return (nanos.getAsLong() - start) / 1e9;
  }
}
