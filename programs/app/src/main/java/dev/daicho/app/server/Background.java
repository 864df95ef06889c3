package dev.daicho.app.server;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.Sealer;
import dev.daicho.foundation.notice.Carriers;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.jpki.webhook.RevocationFeed;
import dev.daicho.jpki.webhook.WebhookCourier;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.procedure.CompleteMoveOut;
import dev.daicho.register.procedure.ReceiveResidentCodes;
import dev.daicho.town.Town;
import dev.daicho.town.settle.IssueToPersonas;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/**
 * What a serving town does by itself: carries notices through the network and between
 * municipalities, tries again what is held, seals its audit logs, completes planned departures,
 * stocks up resident codes, holds the authorities' ceremony, tells relying parties of revocations,
 * and deletes the data and revokes the certificates of people who did not come.
 */
public final class Background implements InitializingBean, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Background.class);
  private static final Duration CARRY_EVERY = Duration.ofMillis(100);
  private static final Duration RETRY_EVERY = Duration.ofMinutes(1);

  /** Keys take some seconds to make, which the first page should not wait for. */
  private static final Duration CEREMONY_AFTER = Duration.ofSeconds(3);

  private static final int RETRIED_AT_ONCE = 100;

  /** As many resident codes as a municipality should have at hand in the morning. */
  private static final int CODES_AT_HAND = 100;

  private final Town town;
  private final RevocationFeed revocations;
  private final WebhookCourier webhooks;
  private final ScheduledExecutorService jobs =
      Executors.newScheduledThreadPool(
          4, Thread.ofPlatform().name("background-", 1).daemon().factory());

  private @Nullable Carriers carriers;
  private @Nullable ScheduledFuture<?> sealing;
  private @Nullable ScheduledFuture<?> telling;
  private @Nullable ScheduledFuture<?> ceremony;
  private @Nullable ScheduledFuture<?> mornings;
  private @Nullable ScheduledFuture<?> retrying;
  private @Nullable LocalDate completed;

  /**
   * @param town that is served
   * @param revocations finds what relying parties are to be told
   * @param webhooks tells them
   */
  public Background(Town town, RevocationFeed revocations, WebhookCourier webhooks) {
    this.town = town;
    this.revocations = revocations;
    this.webhooks = webhooks;
  }

  @Override
  public void afterPropertiesSet() {
    mornings = jobs.scheduleWithFixedDelay(guarded(this::morning), 2, 5, TimeUnit.SECONDS);
    carriers = new Carriers(town.ways(), CARRY_EVERY);
    retrying =
        jobs.scheduleWithFixedDelay(
            guarded(() -> town.network().operation().held().tryNext(RETRIED_AT_ONCE)),
            RETRY_EVERY.toSeconds(),
            RETRY_EVERY.toSeconds(),
            TimeUnit.SECONDS);
    sealing = jobs.scheduleWithFixedDelay(guarded(this::seal), 1, 1, TimeUnit.SECONDS);
    telling = jobs.scheduleWithFixedDelay(guarded(this::tell), 1, 1, TimeUnit.SECONDS);
    ceremony =
        jobs.schedule(
            guarded(() -> new IssueToPersonas(town).issue()),
            CEREMONY_AFTER.toSeconds(),
            TimeUnit.SECONDS);
  }

  /**
   * Every morning, where the town has an office: those whose planned day has come are removed, and
   * codes that have been used are replaced.
   */
  private void morning() {
    LocalDate today = town.clock().today();
    if (today.equals(completed)) {
      return;
    }
    town.staff().all().stream()
        .map(staff -> staff.actor().municipality())
        .filter(Objects::nonNull)
        .distinct()
        .forEach(municipality -> {
          Act act = inTheMorning(municipality, today);
          file(
              town.registers().procedures().completeMoveOut(),
              new CompleteMoveOut.Filing(today),
              act);
          stockUp(municipality, act);
        });
    town.network().deleteMoveOutData().delete(today);
    town.jpki().revokeWhereNobodyMovedIn();
    completed = today;
  }

  /** J-LIS designates the codes that are short (住民基本台帳法30条の2, 施行規則9条2項). */
  private void stockUp(MunicipalityCode municipality, Act act) {
    long missing = CODES_AT_HAND - town.registers().register().codesLeft(municipality);
    if (missing > 0) {
      file(
          town.registers().procedures().receiveResidentCodes(),
          new ReceiveResidentCodes.Filing(town.allocator().more(municipality, (int) missing)),
          act);
    }
  }

  private <F> void file(Procedure<F, ?> procedure, F filing, Act act) {
    town.registers().desk().file(procedure, filing, act);
  }

  private Act inTheMorning(MunicipalityCode municipality, LocalDate today) {
    return new Act(
        new Actor("morning", Role.MUNICIPAL_OFFICER, municipality),
        municipality,
        today,
        town.clock().instant(),
        "転出予定日の到来・住民票コードの補充");
  }

  /** Relying parties hear of revocations, each party in order. */
  private void tell() {
    revocations.feed();
    webhooks.deliverDue();
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
    for (ScheduledFuture<?> job : Arrays.asList(sealing, telling, ceremony, mornings, retrying)) {
      if (job != null) {
        job.cancel(false);
      }
    }
    if (carriers != null) {
      carriers.close();
    }
    jobs.shutdown();
    if (!jobs.awaitTermination(10, TimeUnit.SECONDS)) {
      jobs.shutdownNow();
    }
  }
}
