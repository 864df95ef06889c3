package dev.daicho.foundation.audit;

import dev.daicho.foundation.audit.AuditLog.Digests;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chains a keeper's audit entries, in batches: each seal's head is a digest over the head before it
 * and its entries in the order of their transactions. Only entries below the oldest running
 * transaction are sealed, since one that commits later could otherwise slip in between. What is not
 * sealed yet is the tail, which {@link Findings} counts.
 */
public final class Sealer {

  private static final int MOST_ENTRIES = 10_000;
  private static final byte[] BEFORE_THE_FIRST = new byte[32];

  private final KeeperStore steward;
  private final SealBook book;
  private final InstantSource clock;

  /**
   * @param steward the keeper's store for sealing
   * @param book where heads are published
   * @param clock town time
   */
  public Sealer(KeeperStore steward, SealBook book, InstantSource clock) {
    this.steward = steward;
    this.book = book;
    this.clock = clock;
  }

  /** Seals what can be sealed and returns how many entries that were. */
  public long seal() {
    long sealed = 0;
    long batch;
    do {
      batch = steward.within(Seal.NATION, this::sealBatch);
      publishMissing();
      sealed += batch;
    } while (batch == MOST_ENTRIES);
    return sealed;
  }

  private long sealBatch() {
    // One sealer at a time, in however many programs.
    steward
        .sql()
        .sql(
            "select pg_advisory_xact_lock(hashtext('seal'), current_schema()::regnamespace::oid::int)")
        .query()
        .singleRow();
    SealRow last = last().orElse(SealRow.NONE);
    MessageDigest sha = chainedTo(last.head());
    List<Position> positions = new ArrayList<>();
    steward
        .sql()
        .sql(
            "select "
                + ENTRY
                + """
                 from audit_entry
                where (xact, entry) > (cast(:xact as xid8), :entry)
                  and xact < pg_snapshot_xmin(pg_current_snapshot())
                order by xact, entry limit :most
                """)
        .param("xact", last.uptoXact())
        .param("entry", last.uptoEntry())
        .param("most", MOST_ENTRIES)
        .query(row -> {
          positions.add(add(sha, row));
        });
    if (positions.isEmpty()) {
      return 0;
    }
    Position end = positions.getLast();
    steward
        .sql()
        .sql(
            """
            insert into audit_seal (seal, after_xact, after_entry, upto_xact, upto_entry, entries, head, sealed_at)
            values (:seal, cast(:afterXact as xid8), :afterEntry, cast(:uptoXact as xid8), :uptoEntry, :entries, :head, :at)
            """)
        .param("seal", last.seal() + 1)
        .param("afterXact", last.uptoXact())
        .param("afterEntry", last.uptoEntry())
        .param("uptoXact", end.xact())
        .param("uptoEntry", end.entry())
        .param("entries", (long) positions.size())
        .param("head", sha.digest())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return positions.size();
  }

  /** A crash between seal and publication leaves a seal that the book lacks: it is added here. */
  private synchronized void publishMissing() {
    long known = book.published().stream().mapToLong(SealBook.Published::seal).max().orElse(0);
    for (SealRow seal : seals(known)) {
      book.publish(seal.seal(), seal.head());
    }
  }

  /** Recomputes every seal from the entries and compares it with what was published. */
  public Findings verify() {
    return steward.within(Seal.NATION, this::examine);
  }

  private Findings examine() {
    List<String> faults = new ArrayList<>();
    List<SealRow> seals = seals(0);
    List<SealBook.Published> published = book.published();
    byte[] head = BEFORE_THE_FIRST;
    long entries = 0;
    long expected = 1;
    SealRow before = SealRow.NONE;
    for (SealRow seal : seals) {
      if (seal.seal() != expected) {
        faults.add("seal " + expected + " is missing");
      }
      expected = seal.seal() + 1;
      MessageDigest sha = chainedTo(head);
      long count = entriesOf(before, seal, sha);
      if (count != seal.entries()) {
        faults.add(
            "seal %d covers %d entries, but %d are there"
                .formatted(seal.seal(), seal.entries(), count));
      }
      if (!MessageDigest.isEqual(sha.digest(), seal.head())) {
        faults.add("seal " + seal.seal() + " does not fit its entries: one was changed or removed");
      }
      head = seal.head();
      entries += count;
      before = seal;
    }
    for (SealBook.Published line : published) {
      Optional<SealRow> kept = seals.stream().filter(s -> s.seal() == line.seal()).findFirst();
      if (kept.isEmpty()) {
        faults.add("seal " + line.seal() + " was published, but is not in the database");
      } else if (!HexFormat.of().formatHex(kept.get().head()).equals(line.head())) {
        faults.add("seal " + line.seal() + " differs from its published head");
      }
    }
    long persons =
        steward
            .sql()
            .sql(
                """
                select count(*) from audit_entry e join audit_person p using (municipality, entry)
                where e.person_digest is distinct from sha256(
                  int4send(octet_length(p.salt)) || p.salt ||
                  int4send(octet_length(convert_to(p.subject, 'UTF8'))) || convert_to(p.subject, 'UTF8') ||
                  int4send(octet_length(convert_to(p.detail, 'UTF8'))) || convert_to(p.detail, 'UTF8'))
                """)
            .query(Long.class)
            .single();
    if (persons > 0) {
      faults.add(persons + " entries name another person than when they were written");
    }
    long all = steward.sql().sql("select count(*) from audit_entry").query(Long.class).single();
    return new Findings(
        steward.keeper().name(), seals.size(), entries, all - entries, List.copyOf(faults));
  }

  private long entriesOf(SealRow before, SealRow seal, MessageDigest sha) {
    List<Position> positions = new ArrayList<>();
    steward
        .sql()
        .sql(
            "select "
                + ENTRY
                + """
                 from audit_entry
                where (xact, entry) > (cast(:afterXact as xid8), :afterEntry)
                  and (xact, entry) <= (cast(:uptoXact as xid8), :uptoEntry)
                order by xact, entry
                """)
        .param("afterXact", before.uptoXact())
        .param("afterEntry", before.uptoEntry())
        .param("uptoXact", seal.uptoXact())
        .param("uptoEntry", seal.uptoEntry())
        .query(row -> {
          positions.add(add(sha, row));
        });
    return positions.size();
  }

  private static final String ENTRY =
      """
      xact::text, entry, municipality, to_char(town_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as town_time,
      to_char(real_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as real_time, account, role, act, purpose, basis,
      array_to_string(items, E'\\n') as items, outcome, encode(person_digest, 'hex') as person_digest
      """;

  private static Position add(MessageDigest sha, ResultSet row) throws SQLException {
    for (int column = 1; column <= 13; column++) {
      String value = row.getString(column);
      Digests.put(sha, value == null ? new byte[] {0} : value.getBytes(StandardCharsets.UTF_8));
    }
    return new Position(row.getString(1), row.getLong(2));
  }

  private static MessageDigest chainedTo(byte[] head) {
    MessageDigest sha = Digests.sha256();
    Digests.put(sha, head);
    return sha;
  }

  private Optional<SealRow> last() {
    return steward
        .sql()
        .sql(
            "select seal, upto_xact::text, upto_entry, entries, head, sealed_at from audit_seal order by seal desc limit 1")
        .query(SealRow::read)
        .optional();
  }

  private List<SealRow> seals(long above) {
    return steward.within(
        Seal.NATION,
        () ->
            steward
                .sql()
                .sql(
                    "select seal, upto_xact::text, upto_entry, entries, head, sealed_at from audit_seal where seal > ? order by seal")
                .param(above)
                .query(SealRow::read)
                .list());
  }

  private record Position(String xact, long entry) {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record SealRow(
      long seal,
      String uptoXact,
      long uptoEntry,
      long entries,
      byte[] head,
      @Nullable OffsetDateTime at) {

    static final SealRow NONE =
        new SealRow(0, BigInteger.ZERO.toString(), 0, 0, BEFORE_THE_FIRST, null);

    static SealRow read(ResultSet row, int number) throws SQLException {
      return new SealRow(
          row.getLong(1),
          row.getString(2),
          row.getLong(3),
          row.getLong(4),
          row.getBytes(5),
          row.getObject(6, OffsetDateTime.class));
    }
  }

  /**
   * What a verification found.
   *
   * @param keeper whose log
   * @param seals how many seals
   * @param sealed how many entries they cover
   * @param tail how many entries are not sealed yet
   * @param faults what does not fit; empty when all is well
   */
  public record Findings(String keeper, long seals, long sealed, long tail, List<String> faults) {

    /** Whether nothing was changed or removed. */
    public boolean sound() {
      return faults.isEmpty();
    }
  }
}
