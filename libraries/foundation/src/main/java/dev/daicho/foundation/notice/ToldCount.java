package dev.daicho.foundation.notice;

import dev.daicho.foundation.store.KeeperStore;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many notices each teller has told, ever. Each time it counts on from where it stopped, so
 * that only the first look at a great journal takes long. Safe for use by many threads.
 */
public final class ToldCount {

  private final KeeperStore steward;
  private final Map<String, Long> told = new TreeMap<>();
  private long before;

  /**
   * @param steward the teller's store for carrying
   */
  public ToldCount(KeeperStore steward) {
    this.steward = steward;
  }

  /** How many each teller (six digits) has told, below the oldest running transaction. */
  public synchronized Map<String, Long> now() {
    steward
        .sql()
        .sql(
            """
            with horizon as (select transaction_horizon() as upto)
            select horizon.upto, n.municipality, count(n.id)
            from horizon left join notice n on n.xact >= ? and n.xact < horizon.upto
            group by 1, 2
            """)
        .param(before)
        .query(row -> {
          before = row.getLong(1);
          String teller = row.getString(2);
          if (teller != null) {
            told.merge(teller, row.getLong(3), Long::sum);
          }
        });
    return Map.copyOf(told);
  }
}
