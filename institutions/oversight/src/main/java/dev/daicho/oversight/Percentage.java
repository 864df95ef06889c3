package dev.daicho.oversight;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share in percent to one decimal place, half rounded up, as printed in the Ministry's tables of
 * cards issued (マイナンバーカード交付状況): 24.2 stands for 24.2%.
 *
 * @param tenths tenths of a percent, at least 0: 242 stands for 24.2%
 */
public record Percentage(long tenths) implements Comparable<Percentage> {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  public Percentage {
    if (tenths < 0) {
      throw new IllegalArgumentException("a share is never negative: " + tenths);
    }
  }

  /** Rounds a share to 0.1%, half up. */
  public static Percentage of(Ratio ratio) {
    return new Percentage(
        BigDecimal.valueOf(ratio.part())
            .multiply(THOUSAND)
            .divide(BigDecimal.valueOf(ratio.whole()), 0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  /** The number of percent with exactly one decimal place. */
  public BigDecimal toBigDecimal() {
    return BigDecimal.valueOf(tenths, 1);
  }

  /** As printed, without the percent sign: {@code 24.2}. */
  @Override
  public String toString() {
    return toBigDecimal().toPlainString();
  }

  @Override
  public int compareTo(Percentage other) {
    return Long.compare(tenths, other.tenths);
  }
}
