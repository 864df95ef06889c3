package dev.daicho.app.server;

import dev.daicho.foundation.audit.Sealer;
import dev.daicho.town.Town;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** What a serving town does by itself: seals its audit logs and completes planned departures. */
public final class Background implements InitializingBean, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  private final Town town;
  private final ScheduledExecutorService jobs =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("background").daemon().factory());

  private @Nullable ScheduledFuture<?> sealing;

  public Background(Town town) {
    this.town = town;
  }

  @Override
  public void afterPropertiesSet() {
    sealing = jobs.scheduleWithFixedDelay(guarded(this::seal), 1, 1, TimeUnit.SECONDS);
  }

  private void seal() {
    town.sealers().forEach(Sealer::seal);
  }

  /** One failure, such as a database that restarts, must not end the job. */
  private static Runnable guarded(Runnable job) {
    return () -> {
      try {
        job.run();
      } catch (RuntimeException e) {
        LOG.warn("a background job failed and is tried again", e);
      }
    };
  }

  @Override
  public void destroy() throws InterruptedException {
    if (sealing != null) {
      sealing.cancel(false);
    }
    jobs.shutdown();
    if (!jobs.awaitTermination(10, TimeUnit.SECONDS)) {
      jobs.shutdownNow();
    }
  }
}
