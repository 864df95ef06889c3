package dev.daicho.town.people;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * A choice among things of different weight in constant time: Walker's alias table as Vose builds
 * it (IEEE Transactions on Software Engineering 17(9), 1991).
 */
final class Weighted<T> {

  private final List<T> things;
  private final long[] threshold; // of 2³²
  private final int[] alias;

  private Weighted(List<T> things, double[] weights) {
    this.things = things;
    int n = weights.length;
    double sum = 0;
    for (double weight : weights) {
      if (!(weight >= 0)) {
        throw new IllegalArgumentException("a weight must be 0 or more, not " + weight);
      }
      sum += weight;
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("at least one weight must be above 0");
    }
    threshold = new long[n];
    alias = new int[n];
    double[] scaled = new double[n];
    int[] small = new int[n];
    int[] large = new int[n];
    int smalls = 0;
    int larges = 0;
    for (int i = 0; i < n; i++) {
      scaled[i] = weights[i] / sum * n;
      threshold[i] = 1L << 32;
      if (scaled[i] < 1) {
        small[smalls++] = i;
      } else {
        large[larges++] = i;
      }
    }
    while (smalls > 0 && larges > 0) {
      int less = small[--smalls];
      int more = large[larges - 1];
      threshold[less] = (long) (scaled[less] * 0x1.0p32);
      alias[less] = more;
      scaled[more] = scaled[more] + scaled[less] - 1;
      if (scaled[more] < 1) {
        larges--;
        small[smalls++] = more;
      }
    }
  }

  /** A choice among those of the things whose weight is above 0. */
  static <T> Weighted<T> of(List<T> things, ToDoubleFunction<T> weight) {
    return of(things, things.stream().mapToDouble(weight).toArray());
  }

  /** A choice among those of the things whose weight, at the same position, is above 0. */
  static <T> Weighted<T> of(List<T> things, double[] weights) {
    List<T> possible = new ArrayList<>(things.size());
    double[] above = new double[things.size()];
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        above[possible.size()] = weights[i];
        possible.add(things.get(i));
      }
    }
    return new Weighted<>(List.copyOf(possible), Arrays.copyOf(above, possible.size()));
  }

  /** A choice among the keys of a table of weights, in the keys' order. */
  static <T extends Comparable<T>> Weighted<T> ofTable(Map<T, Double> weights) {
    List<T> keys = weights.keySet().stream().sorted().toList();
    return of(keys, key -> requireNonNull(weights.get(key)));
  }

  T draw(Dice dice) {
    long random = dice.next();
    int i = (int) (((random >>> 32) * threshold.length) >>> 32);
    return things.get((random & 0xFFFFFFFFL) < threshold[i] ? i : alias[i]);
  }
}
