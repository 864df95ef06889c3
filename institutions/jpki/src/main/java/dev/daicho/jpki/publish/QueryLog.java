package dev.daicho.jpki.publish;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The audit lines of queries that tell nothing of a person. Those that come while one transaction
 * is being written are written together in the next, a line for each kind with their number: it
 * costs about one transaction whoever asks, and nobody has an answer before its line is durable.
 */
public final class QueryLog implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(QueryLog.class);
  private static final String PURPOSE = "失効情報の提供";
  private static final int MOST_AT_ONCE = 10_000;
  private static final int PATIENCE_SECONDS = 2;

  private final KeeperStore store;
  private final AuditLog log;
  private final InstantSource clock;
  private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>(MOST_AT_ONCE);
  private final Thread writer = Thread.ofPlatform().name("query-log").daemon().unstarted(this::run);

  /**
   * What was asked and how it ended.
   *
   * @param act a stable code, such as {@code certificate-status}
   * @param basis the article on which it stands
   * @param outcome {@code given}, or why not
   */
  public record Query(Actor who, String act, String basis, String outcome) {}

  private record Waiting(Query query, int count, CompletableFuture<Boolean> written) {}

  /**
   * @param store the keeper's
   * @param log the keeper's
   * @param clock town time
   */
  public QueryLog(KeeperStore store, AuditLog log, InstantSource clock) {
    this.store = store;
    this.log = log;
    this.clock = clock;
    writer.start();
  }

  /**
   * Waits until the query's line is durable.
   *
   * @param count of how many certificates it asked
   * @return false when it could not be written: then nothing may be told
   */
  public boolean note(Query query, int count) {
    Waiting mine = new Waiting(query, count, new CompletableFuture<>());
    try {
      return waiting.offer(mine, PATIENCE_SECONDS, TimeUnit.SECONDS)
          && mine.written().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }

  private void run() {
    List<Waiting> group = new ArrayList<>();
    try {
      while (true) {
        group.add(waiting.take());
        waiting.drainTo(group);
        write(group);
        group.clear();
      }
    } catch (InterruptedException e) {
      group.forEach(one -> one.written().complete(false));
    }
  }

  private void write(List<Waiting> group) {
    boolean written = false;
    try {
      Map<Query, int[]> counts = new LinkedHashMap<>();
      for (Waiting one : group) {
        int[] count = counts.computeIfAbsent(one.query(), same -> new int[2]);
        count[0]++;
        count[1] += one.count();
      }
      store.within(
          Seal.NATION,
          () -> {
            counts.forEach(this::line);
            return counts;
          });
      written = true;
    } catch (RuntimeException e) {
      LOG.warn("queries cannot be logged, so they are not answered: {}", e.getClass().getName());
    }
    for (Waiting one : group) {
      one.written().complete(written);
    }
  }

  private void line(Query query, int[] count) {
    log.record(
        Seal.NATION,
        new AuditEvent(
            clock.instant(),
            query.who(),
            query.act(),
            PURPOSE,
            query.basis(),
            Set.of(),
            query.outcome() + " (" + count[0] + " queries, " + count[1] + " certificates)",
            null));
  }

  @Override
  public void close() {
    writer.interrupt();
  }
}
