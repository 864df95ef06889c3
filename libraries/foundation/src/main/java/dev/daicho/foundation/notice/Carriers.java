package dev.daicho.foundation.notice;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries notices until it is closed: each way, such as a {@link Courier#carry}, in a thread of its
 * own, again and again with a pause between.
 */
public final class Carriers implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Carriers.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ExecutorService threads;
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * Starts them.
   *
   * @param ways what each of them does at every turn; when it throws, it is tried again
   * @param pause between the turns of one
   */
  public Carriers(List<Runnable> ways, Duration pause) {
    this.threads =
        Executors.newFixedThreadPool(
            ways.size(), Thread.ofPlatform().name("courier-", 1).daemon().factory());
    ways.forEach(way -> threads.execute(() -> carry(way, pause)));
  }

  private void carry(Runnable way, Duration pause) {
    try {
      while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        turn(way);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One failure, such as a database that restarts, must not be the last turn. */
  private static void turn(Runnable way) {
    try {
      way.run();
    } catch (RuntimeException e) {
      LOG.warn("notices were not carried, and are tried again", e);
    }
  }

  /** Lets everybody end the turn they are in. */
  @Override
  public void close() {
    closed.countDown();
    threads.shutdown();
    try {
      if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
