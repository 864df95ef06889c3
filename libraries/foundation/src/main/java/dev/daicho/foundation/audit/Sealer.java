package dev.daicho.foundation.audit;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Chains a keeper's audit entries, in batches: each seal's head is a digest over the head before it
 * and its entries in the order of their transactions. Only entries below the oldest running
 * transaction are sealed, since one that commits later could otherwise slip in between. What is not
 * sealed yet is the tail, which {@link Findings} counts.
 *
 * <p>Any number of sealers may be at work on one keeper, in one program or several: they take
 * turns.
 */
public final class Sealer {

  private static final int MOST_ENTRIES = 10_000;

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
      steward.within(Seal.NATION, this::publishMissing);
      sealed += batch;
    } while (batch == MOST_ENTRIES);
    return sealed;
  }

  private long sealBatch() {
    takeTurn();
    SealRow last = SealRow.last(steward).orElse(SealRow.NONE);
    SealedEntries entries = SealedEntries.after(steward, last, MOST_ENTRIES);
    if (entries.count() > 0) {
      steward
          .sql()
          .sql(
              """
              insert into audit_seal (seal, upto_xact, upto_entry, entries, head, sealed_at)
              values (:seal, :uptoXact, :uptoEntry, :entries, :head, :at)
              """)
          .param("seal", last.seal() + 1)
          .param("uptoXact", entries.end().xact())
          .param("uptoEntry", entries.end().entry())
          .param("entries", entries.count())
          .param("head", entries.digest())
          .param("at", clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    }
    return entries.count();
  }

  /**
   * Publishes what is sealed, that is committed, and not in the book yet: also what a crash between
   * seal and publication had left out.
   */
  private int publishMissing() {
    takeTurn();
    List<SealRow> missing = SealRow.above(steward, book.last());
    book.publish(missing);
    return missing.size();
  }

  /** One sealer at a time, in however many programs. */
  private void takeTurn() {
    steward
        .sql()
        .sql(
            "select pg_advisory_xact_lock(hashtext('seal'), current_schema()::regnamespace::oid::int)")
        .query()
        .singleRow();
  }

  /** Recomputes every seal from the entries and compares it with what was published. */
  public Findings verify() {
    return new SealCheck(steward).against(book);
  }

  /**
   * What a verification found.
   *
   * @param keeper whose log
   * @param seals how many seals
   * @param sealed how many entries they cover
   * @param tail how many entries are not sealed yet
   * @param unpublished how many seals at the end are not published yet
   * @param forgotten how many entries no longer say whom they were about, as retention has it
   * @param faults what does not fit; empty when all is well
   */
  public record Findings(
      String keeper,
      long seals,
      long sealed,
      long tail,
      long unpublished,
      long forgotten,
      List<String> faults) {

    /** Whether nothing was changed or removed. */
    public boolean sound() {
      return faults.isEmpty();
    }
  }
}
