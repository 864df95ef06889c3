package dev.daicho.network.record;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.network.Level;

/**
 * The indexes of the three levels that only searching needs. While they are away everything is
 * answered as before, but slowly: by reading the whole table.
 */
final class SearchIndexes {

  private final Keepers keepers;

  SearchIndexes(Keepers keepers) {
    this.keepers = keepers;
  }

  /**
   * Drops them where making them again is less work than keeping them up.
   *
   * @param coming how many records are about to come
   */
  void drop(long coming) {
    for (Level level : Level.values()) {
      loader(level)
          .sql()
          .sql("select drop_search_indexes(?)")
          .param(coming)
          .query(Boolean.class)
          .single();
    }
  }

  /** Makes those that are away. Until they are made, no level takes in anything new. */
  void make() {
    for (Level level : Level.values()) {
      loader(level).sql().sql("select make_search_indexes()").query(row -> {});
    }
  }

  private KeeperStore loader(Level level) {
    return keepers.loader(level.keeper());
  }
}
