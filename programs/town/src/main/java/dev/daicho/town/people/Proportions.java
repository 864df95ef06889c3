package dev.daicho.town.people;

import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Divides a national number of residents among the municipalities by their real population. */
public final class Proportions {

  private Proportions() {}

  /**
   * Residents of every municipality, in code order, by the largest remainder: the sum is exactly
   * the number given. Everyone has at least one resident where the number is no less than the
   * number of municipalities; the ones are taken from the largest.
   *
   * @param residents how many in the country, 0 or more
   * @return 1,741 municipalities with 0 or more residents
   * @throws IllegalArgumentException if the number is negative
   */
  public static Map<MunicipalityCode, Integer> of(int residents) {
    if (residents < 0) {
      throw new IllegalArgumentException("residents must be 0 or more, not " + residents);
    }
    List<Municipality> all = Municipalities.all();
    long country = all.stream().mapToLong(Proportions::population).sum();
    int[] shares = new int[all.size()];
    long[] remainders = new long[all.size()];
    int left = residents;
    for (int i = 0; i < shares.length; i++) {
      long exact = (long) residents * population(all.get(i));
      shares[i] = (int) (exact / country);
      remainders[i] = exact % country;
      left -= shares[i];
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing((Integer i) -> remainders[i], Collections.reverseOrder()));
    for (int i : order.subList(0, left)) {
      shares[i]++;
    }
    if (residents >= shares.length) {
      giveEveryoneOne(shares);
    }
    Map<MunicipalityCode, Integer> residentsOf = new LinkedHashMap<>();
    for (int i = 0; i < shares.length; i++) {
      residentsOf.put(all.get(i).code(), shares[i]);
    }
    return Collections.unmodifiableMap(residentsOf);
  }

  /** The newest population known of a municipality. */
  static int population(Municipality municipality) {
    int newest = 0;
    for (int population : municipality.populations().values()) {
      newest = population;
    }
    return newest;
  }

  private static void giveEveryoneOne(int[] shares) {
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] == 0) {
        int largest = 0;
        for (int j = 1; j < shares.length; j++) {
          largest = shares[j] > shares[largest] ? j : largest;
        }
        shares[largest]--;
        shares[i] = 1;
      }
    }
  }
}
