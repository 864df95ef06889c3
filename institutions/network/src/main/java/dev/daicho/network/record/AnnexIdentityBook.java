package dev.daicho.network.record;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.register.Sex;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** What one level keeps of annexes: their 附票本人確認情報. */
public final class AnnexIdentityBook extends RecordBook<AnnexRecord> {

  private static final Table<AnnexRecord> TABLE =
      new Table<>(
          "annex_identity",
          AnnexColumns.ALL,
          AnnexColumns.ITEMS,
          AnnexColumns::values,
          (row, n) -> AnnexColumns.read(row));

  private final KeeperStore store;

  /**
   * @param store the level's store
   * @param clock town time
   */
  public AnnexIdentityBook(KeeperStore store, InstantSource clock) {
    super(store, clock, TABLE);
    this.store = store;
  }

  /** The annexes, not removed, of people of that birth date and sex. */
  public List<AnnexRecord> born(Seal seal, LocalDate birth, Sex sex) {
    return store.within(
        seal,
        () ->
            store
                .sql()
                .sql(
                    """
                    select * from annex_identity
                    where municipality = ? and birth_date = ? and sex = ? and change <> 3
                    order by issuer, subject
                    """)
                .params(seal.value(), birth, sex.code())
                .query((row, n) -> AnnexColumns.read(row))
                .list());
  }
}
