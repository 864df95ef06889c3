package dev.daicho.oversight;

/**
 * A place in a ranking: 1 + the number of those whose rounded rate is strictly greater. Equals
 * share a rank and the ranks after them are skipped: 8, 9, 9, 11.
 *
 * @param value the place, from 1
 */
public record Rank(int value) {

  public Rank {
    if (value < 1) {
      throw new IllegalArgumentException("ranks begin at 1: " + value);
    }
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
