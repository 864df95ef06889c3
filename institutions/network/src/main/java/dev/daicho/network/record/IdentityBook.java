package dev.daicho.network.record;

import dev.daicho.foundation.store.KeeperStore;
import java.time.InstantSource;

/** What one level keeps of resident records: their 本人確認情報. */
public final class IdentityBook extends RecordBook<IdentityRecord> {

  private static final Table<IdentityRecord> TABLE =
      new Table<>(
          "identity",
          IdentityColumns.all(),
          IdentityColumns.items(),
          IdentityColumns::values,
          (row, n) -> IdentityColumns.read(row));

  /**
   * @param store the level's store
   * @param clock town time
   */
  public IdentityBook(KeeperStore store, InstantSource clock) {
    super(store, clock, TABLE);
  }
}
