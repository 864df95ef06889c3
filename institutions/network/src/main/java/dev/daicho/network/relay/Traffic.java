package dev.daicho.network.relay;

import dev.daicho.foundation.notice.Line;
import dev.daicho.foundation.notice.ToldNotice;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * What goes over a line, counted as it is acknowledged: by teller, over the last minute of real
 * time. Kept in memory alone, so that carrying costs no write more. Safe for use by many threads.
 */
public final class Traffic implements Line {

  private static final long SECOND = 1_000_000_000L;
  private static final int SECONDS = 60;

  private record Bucket(long second, Map<String, Long> carried) {}

  private final Line line;
  private final LongSupplier nanos;
  private final Deque<Bucket> buckets = new ArrayDeque<>();

  /**
   * @param line what is counted
   * @param nanos real time that only ever goes on, such as {@link System#nanoTime}
   */
  public Traffic(Line line, LongSupplier nanos) {
    this.line = line;
    this.nanos = nanos;
  }

  @Override
  public String name() {
    return line.name();
  }

  @Override
  public List<ToldNotice> hand(List<ToldNotice> notices) {
    List<ToldNotice> acknowledged = line.hand(notices);
    count(acknowledged);
    return acknowledged;
  }

  @Override
  public Set<String> interrupted() {
    return line.interrupted();
  }

  /** How many notices of each teller were acknowledged in the last minute; none for most. */
  public synchronized Map<String, Long> lastMinute() {
    forget(second());
    Map<String, Long> carried = new TreeMap<>();
    buckets.forEach(
        bucket -> bucket.carried().forEach((who, many) -> carried.merge(who, many, Long::sum)));
    return carried;
  }

  private synchronized void count(List<ToldNotice> notices) {
    if (notices.isEmpty()) {
      return;
    }
    long second = second();
    forget(second);
    if (buckets.isEmpty() || buckets.getLast().second() != second) {
      buckets.add(new Bucket(second, new HashMap<>()));
    }
    Map<String, Long> carried = buckets.getLast().carried();
    notices.forEach(notice -> carried.merge(notice.municipality(), 1L, Long::sum));
  }

  private void forget(long second) {
    while (!buckets.isEmpty() && buckets.getFirst().second() <= second - SECONDS) {
      buckets.removeFirst();
    }
  }

  private long second() {
    return Math.floorDiv(nanos.getAsLong(), SECOND);
  }
}
