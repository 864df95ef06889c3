package dev.daicho.bench;

import dev.daicho.foundation.notice.Carriers;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.town.Town;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * How long a notice takes from the commit of its act at the counter to the commit at the national
 * server, while clients file so many move-ins a second, whether the last ones are through or not.
 */
final class NoticeBench {

  private static final int CLIENTS = 8;
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final long PATIENCE_MINUTES = 5;

  private final Town town;
  private final Stopwatch watch;
  private final MoveInFilings filings;
  private final int rate;
  private final int seconds;

  /**
   * @param rate move-ins a second
   * @param seconds how long they come, after a third of that which warms up
   */
  NoticeBench(Town town, Stopwatch watch, MunicipalityCode municipality, int rate, int seconds) {
    this.town = town;
    this.watch = watch;
    this.filings = new MoveInFilings(town, municipality);
    this.rate = rate;
    this.seconds = seconds;
  }

  /** Files, and hands over how long the notices took. */
  void run(Consumer<Measure> results) {
    int warming = rate * seconds / 3;
    int acts = rate * seconds;
    filings.prepare(warming + acts);
    Map<String, Long> committed = new ConcurrentHashMap<>();
    Map<String, Long> arrived = new ConcurrentHashMap<>();
    CountDownLatch left = new CountDownLatch(warming + acts);
    AtomicBoolean warm = new AtomicBoolean();
    town.registers()
        .journal()
        .listen(told -> {
          if (warm.get() && told.type().equals("resident-entered")) {
            committed.put(told.municipality() + "/" + told.subject(), watch.now());
          }
        });
    try (Carriers _ =
        new Carriers(
            NationalArrivals.ways(
                town,
                notice -> {
                  arrived.put(notice.subject(), watch.now());
                  left.countDown();
                }),
            PAUSE)) {
      file(warming);
      warm.set(true);
      double filing = file(acts);
      await(left);
      Times times =
          new Times(
              committed.entrySet().stream()
                  .mapToDouble(one ->
                      (Objects.requireNonNull(arrived.get(one.getKey())) - one.getValue()) / 1e9)
                  .toArray());
      results.accept(
          Measure.of(
              "notice-acts", acts / filing, "acts/s", "asked", rate, Measure.Goal.atLeast(0.99)));
      results.accept(Measure.of("notice-p50", times.percentile(50), "s"));
      results.accept(
          Measure.of("notice-p99", times.percentile(99), "s", "limit", 1, Measure.Goal.under(1)));
      results.accept(Measure.of("notice-longest", times.percentile(100), "s"));
    }
  }

  /** Files so many at the rate and returns the seconds that took. */
  private double file(int count) {
    long start = watch.now();
    AtomicInteger next = new AtomicInteger();
    Clients.work(
        CLIENTS,
        number -> {
          int turn;
          while ((turn = next.getAndIncrement()) < count) {
            long early = (long) (1e9 * turn / rate) - (watch.now() - start);
            if (early > 0) {
              LockSupport.parkNanos(early);
            }
            filings.file();
          }
          return number;
        });
    return watch.secondsSince(start);
  }

  private static void await(CountDownLatch left) {
    try {
      if (!left.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        throw new IllegalStateException(left.getCount() + " notices did not arrive");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the bench was interrupted", e);
    }
  }
}
