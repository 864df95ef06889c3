package dev.daicho.oversight;

import java.math.BigInteger;

/**
 * A share kept as the two counts it comes from, so that two shares compare exactly.
 *
 * <p>Order is by value, and like {@link java.math.BigDecimal} it is not that of {@code equals}: 1/2
 * and 2/4 compare as 0 and are not equal.
 *
 * @param part what is counted, at least 0
 * @param whole what it is a share of, at least 1; the part may exceed it (cards issued are counted
 *     since 2016, residents on one day)
 */
public record Ratio(long part, long whole) implements Comparable<Ratio> {

  public Ratio {
    if (part < 0 || whole < 1) {
      throw new IllegalArgumentException("not a ratio of counts: " + part + "/" + whole);
    }
  }

  /** This share in percent, rounded as the Ministry's tables are. */
  public Percentage rounded() {
    return Percentage.of(this);
  }

  @Override
  public int compareTo(Ratio other) {
    return product(part, other.whole).compareTo(product(other.part, whole));
  }

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }
}
