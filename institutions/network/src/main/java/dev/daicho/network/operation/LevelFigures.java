package dev.daicho.network.operation;

import dev.daicho.network.Level;
import dev.daicho.network.operation.NetworkStatus.Hop;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What is counted of one hop, by teller (six digits): municipalities, and prefectures for what goes
 * to the nation.
 *
 * @param to the level at its end
 * @param waiting told and not acknowledged
 * @param lastMinute acknowledged in the last minute
 * @param told ever
 * @param held arrived, and waiting there
 */
record LevelFigures(
    Level to,
    Map<String, Long> waiting,
    Map<String, Long> lastMinute,
    Map<String, Long> told,
    Map<String, Long> held) {

  /** The hop as the sum of those tellers. */
  Hop hop(Predicate<String> tellers) {
    long open = sum(waiting, tellers);
    return new Hop(
        to,
        open,
        sum(lastMinute, tellers),
        Math.max(0, sum(told, tellers) - open),
        sum(held, tellers));
  }

  long waiting(String teller) {
    return waiting.getOrDefault(teller, 0L);
  }

  long held(String teller) {
    return held.getOrDefault(teller, 0L);
  }

  private static long sum(Map<String, Long> of, Predicate<String> tellers) {
    return of.entrySet().stream()
        .filter(entry -> tellers.test(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
