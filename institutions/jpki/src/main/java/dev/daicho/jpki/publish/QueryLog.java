package dev.daicho.jpki.publish;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.record.Together;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The audit lines of queries that tell nothing of a person. Those that come while one line is being
 * written are written together, a line for each kind with their number: it costs about one
 * transaction whoever asks, and nobody has an answer before its line is durable. Safe for use by
 * many threads.
 */
public final class QueryLog {

  private static final Logger LOG = LoggerFactory.getLogger(QueryLog.class);
  private static final String PURPOSE = "失効情報の提供";
  private static final int MOST_TOGETHER = 1_000;

  private final AuditLog log;
  private final InstantSource clock;
  private final Together<Noted, Boolean> notes =
      new Together<>(
          all -> {
            write(all);
            return all.stream().map(one -> true).toList();
          },
          MOST_TOGETHER);

  /**
   * What was asked and how it ended.
   *
   * @param act a stable code, such as {@code certificate-status}
   * @param basis the article on which it stands
   * @param outcome {@code given}, or why not
   */
  public record Query(Actor who, String act, String basis, String outcome) {}

  /**
   * A query that is noted.
   *
   * @param certificates of how many it asked
   */
  public record Noted(Query query, int certificates) {}

  /**
   * @param log the keeper's
   * @param clock town time
   */
  public QueryLog(AuditLog log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
  }

  /**
   * Waits until the query's line is durable.
   *
   * @return false when it could not be written: then nothing may be told
   */
  public boolean note(Noted query) {
    try {
      return notes.ask(query);
    } catch (RuntimeException e) {
      LOG.warn("queries cannot be logged, so they are not answered: {}", e.getClass().getName());
      return false;
    }
  }

  /**
   * Writes the lines of several; they are durable when it returns.
   *
   * @throws RuntimeException when they could not be written: then nothing may be told
   */
  void write(List<Noted> group) {
    Map<Query, int[]> counts = new LinkedHashMap<>();
    for (Noted one : group) {
      int[] count = counts.computeIfAbsent(one.query(), same -> new int[2]);
      count[0]++;
      count[1] += one.certificates();
    }
    counts.forEach(this::line);
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
}
