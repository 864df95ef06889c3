package dev.daicho.bench;

import java.util.Arrays;

/** How long each of many took, in seconds. */
public final class Times {

  private final double[] sorted;

  /** Of at least one, in any order. */
  public Times(double[] seconds) {
    if (seconds.length == 0) {
      throw new IllegalArgumentException("nothing was timed");
    }
    this.sorted = seconds.clone();
    Arrays.sort(sorted);
  }

  /**
   * The time that so many of a hundred stay within: the smallest one that is not less than that
   * share of all.
   *
   * @param percent over 0, up to 100
   */
  public double percentile(double percent) {
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.max(rank, 1) - 1];
  }
}
