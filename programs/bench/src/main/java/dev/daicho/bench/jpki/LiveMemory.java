package dev.daicho.bench.jpki;

import dev.daicho.bench.Heap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How much memory something holds while it works: what is left when the rest is swept away. */
final class LiveMemory {

  private static final long EVERY_MILLIS = 100;

  private LiveMemory() {}

  /** The most that it held, in bytes beyond what was held before; looked at ten times a second. */
  static long peak(Runnable work) {
    long before = Heap.held();
    CountDownLatch done = new CountDownLatch(1);
    Thread worker =
        Thread.ofPlatform()
            .start(() -> {
              try {
                work.run();
              } finally {
                done.countDown();
              }
            });
    long peak = before;
    try {
      while (!done.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        peak = Math.max(peak, Heap.held());
      }
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the bench was interrupted", e);
    }
    return Math.max(1, peak - before);
  }
}
