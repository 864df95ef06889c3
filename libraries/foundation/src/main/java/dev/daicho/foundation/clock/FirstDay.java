package dev.daicho.foundation.clock;

import dev.daicho.foundation.store.KeeperStore;
import java.time.LocalDate;

/**
 * The day from which the ages of those are reckoned who are the same in every town. It is the day
 * on which somebody asks first, and stays the same whatever day the town's clock comes to.
 */
public final class FirstDay {

  private final KeeperStore store;
  private final TownClock clock;

  /**
   * @param store the town's own
   */
  public FirstDay(KeeperStore store, TownClock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The day, town time; today, from now on, when nobody has asked before. */
  public LocalDate day() {
    store
        .sql()
        .sql("insert into first_day (day) values (?) on conflict do nothing")
        .params(clock.today())
        .update();
    return store.sql().sql("select day from first_day").query(LocalDate.class).single();
  }
}
