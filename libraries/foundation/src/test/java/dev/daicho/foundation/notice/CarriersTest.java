package dev.daicho.foundation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CarriersTest {

  private static final Duration PAUSE = Duration.ofMillis(1);

  @Test
  void everyWayIsGoneAgainAndAgain_alsoOneThatFails_andNoneAfterClosing() throws Exception {
    CountDownLatch good = new CountDownLatch(3);
    CountDownLatch bad = new CountDownLatch(3);
    AtomicInteger turns = new AtomicInteger();
    Runnable counting =
        () -> {
          turns.incrementAndGet();
          good.countDown();
        };
    Runnable failing =
        () -> {
          bad.countDown();
          throw new IllegalStateException("the other end is gone");
        };

    try (Carriers _ = new Carriers(List.of(counting, failing), PAUSE)) {
      assertThat(good.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(bad.await(10, TimeUnit.SECONDS)).isTrue();
    }

    int atTheEnd = turns.get();
    Thread.sleep(20);
    assertThat(turns).hasValue(atTheEnd);
  }

  @Test
  void closingWaitsForTheTurnThatIsUnderWay() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger ended = new AtomicInteger();
    Carriers carriers =
        new Carriers(
            List.of(() -> {
              begun.countDown();
              pause();
              ended.incrementAndGet();
            }),
            PAUSE);
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

    carriers.close();

    assertThat(ended.get()).isPositive();
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
