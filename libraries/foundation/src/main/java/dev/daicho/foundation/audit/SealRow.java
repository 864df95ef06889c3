package dev.daicho.foundation.audit;

import dev.daicho.foundation.store.KeeperStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A seal as it stands in the database.
 *
 * @param seal its number, from 1
 * @param upto the last place it covers
 * @param entries how many entries it covers
 * @param head the digest
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SealRow(long seal, Place upto, long entries, byte[] head) {

  /** What the first seal follows. */
  static final SealRow NONE = new SealRow(0, new Place(0, 0), 0, new byte[32]);

  /** A place in the order of sealing: a transaction's number, and within it the entry. */
  record Place(long xact, long entry) {}

  /** The last seal. */
  static Optional<SealRow> last(KeeperStore steward) {
    return steward
        .sql()
        .sql(
            "select seal, upto_xact, upto_entry, entries, head from audit_seal order by seal desc limit 1")
        .query(SealRow::read)
        .optional();
  }

  /** The seals with a higher number, in order. */
  static List<SealRow> above(KeeperStore steward, long seal) {
    return steward
        .sql()
        .sql(
            "select seal, upto_xact, upto_entry, entries, head from audit_seal where seal > ? order by seal")
        .param(seal)
        .query(SealRow::read)
        .list();
  }

  private static SealRow read(ResultSet row, int number) throws SQLException {
    return new SealRow(
        row.getLong(1), new Place(row.getLong(2), row.getLong(3)), row.getLong(4), row.getBytes(5));
  }
}
