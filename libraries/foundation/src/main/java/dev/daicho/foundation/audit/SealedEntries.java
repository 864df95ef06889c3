package dev.daicho.foundation.audit;

import dev.daicho.foundation.audit.SealRow.Place;
import dev.daicho.foundation.store.KeeperStore;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads audit entries in the order of sealing and adds all that they say to a digest. */
final class SealedEntries {

  private static final String COLUMNS =
      """
      xact, entry, municipality,
      to_char(town_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
      to_char(real_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
      account, role, act, purpose, basis, items::text, outcome, encode(person_digest, 'hex')
      """;
  private static final int COUNT = 13;

  private final MessageDigest sha;
  private long count;
  private Place end;

  private SealedEntries(SealRow before, byte[] head) {
    this.sha = Digests.chainedTo(head);
    this.end = before.upto();
  }

  /** The next entries behind a seal that can be sealed, at most so many. */
  static SealedEntries after(KeeperStore steward, SealRow before, int most) {
    SealedEntries entries = new SealedEntries(before, before.head());
    steward
        .sql()
        .sql(
            "select "
                + COLUMNS
                + """
                from audit_entry
                where (xact, entry) > (:xact, :entry) and xact < (select transaction_horizon())
                order by xact, entry limit :most
                """)
        .param("xact", before.upto().xact())
        .param("entry", before.upto().entry())
        .param("most", most)
        .query(entries::add);
    return entries;
  }

  /** The entries that a seal covers, chained to what is published as the head before it. */
  static SealedEntries under(KeeperStore steward, SealRow before, SealRow seal) {
    SealedEntries entries = new SealedEntries(before, before.head());
    steward
        .sql()
        .sql(
            "select "
                + COLUMNS
                + """
                from audit_entry
                where (xact, entry) > (:afterXact, :afterEntry) and (xact, entry) <= (:uptoXact, :uptoEntry)
                order by xact, entry
                """)
        .param("afterXact", before.upto().xact())
        .param("afterEntry", before.upto().entry())
        .param("uptoXact", seal.upto().xact())
        .param("uptoEntry", seal.upto().entry())
        .query(entries::add);
    return entries;
  }

  private void add(ResultSet row) throws SQLException {
    for (int column = 1; column <= COUNT; column++) {
      Digests.put(sha, row.getString(column));
    }
    end = new Place(row.getLong(1), row.getLong(2));
    count++;
  }

  /** How many. */
  long count() {
    return count;
  }

  /** Where the last one stands. */
  Place end() {
    return end;
  }

  /** Their digest; asked once. */
  byte[] digest() {
    return sha.digest();
  }
}
