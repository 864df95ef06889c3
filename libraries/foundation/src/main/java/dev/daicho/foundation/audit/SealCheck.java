package dev.daicho.foundation.audit;

import dev.daicho.foundation.audit.SealRow.Place;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One verification of a keeper's audit log. Goes seal by seal, each in a short transaction: the log
 * only ever grows, so nothing is missed, and a log of any size can be verified while work goes on.
 */
final class SealCheck {

  private final KeeperStore steward;
  private final List<String> faults = new ArrayList<>();
  private long sealed;
  private long forgotten;

  SealCheck(KeeperStore steward) {
    this.steward = steward;
  }

  Sealer.Findings against(SealBook book) {
    // The book first: what is published after this line is read is in the database by then.
    SealBook.Contents published = book.contents();
    List<SealRow> seals = within(() -> SealRow.above(steward, 0));
    SealRow before = SealRow.NONE;
    for (SealRow seal : seals) {
      check(before, seal);
      before = seal;
    }
    persons(before.upto(), new Place(Long.MAX_VALUE, Long.MAX_VALUE));
    long unpublished = compare(seals, published);
    Place end = before.upto();
    return new Sealer.Findings(
        steward.keeper().name(),
        seals.size(),
        sealed,
        within(() -> tail(end)),
        unpublished,
        forgotten,
        List.copyOf(faults));
  }

  private void check(SealRow before, SealRow seal) {
    for (long missing = before.seal() + 1; missing < seal.seal(); missing++) {
      faults.add("seal " + missing + " is missing");
    }
    SealedEntries entries = within(() -> SealedEntries.under(steward, before, seal));
    if (entries.count() != seal.entries()) {
      faults.add(
          "seal %d covers %d entries, but %d are there"
              .formatted(seal.seal(), seal.entries(), entries.count()));
    }
    if (!MessageDigest.isEqual(entries.digest(), seal.head())) {
      faults.add(
          "seal %d does not fit its entries: something was changed, removed or added between (%d, %d) and (%d, %d)"
              .formatted(
                  seal.seal(),
                  before.upto().xact(),
                  before.upto().entry(),
                  seal.upto().xact(),
                  seal.upto().entry()));
    }
    sealed += entries.count();
    persons(before.upto(), seal.upto());
  }

  /** Whether the persons that entries name are those they were written about. */
  private void persons(Place after, Place upto) {
    for (OtherPerson other : within(() -> otherPersons(after, upto))) {
      if (other.gone()) {
        forgotten++;
      } else {
        faults.add("entry " + other.entry() + " names another person than when it was written");
      }
    }
  }

  private List<OtherPerson> otherPersons(Place after, Place upto) {
    return steward
        .sql()
        .sql(
            """
            select e.municipality || '/' || e.entry, p.entry is null from audit_entry e
            left join audit_person p using (municipality, entry)
            where (e.xact, e.entry) > (?, ?) and (e.xact, e.entry) <= (?, ?)
            and (e.person_digest is not null or p.entry is not null)
            and e.person_digest is distinct from sha256(
              int4send(octet_length(p.salt)) || p.salt ||
              int4send(octet_length(convert_to(p.subject, 'UTF8'))) || convert_to(p.subject, 'UTF8') ||
              int4send(octet_length(convert_to(p.detail, 'UTF8'))) || convert_to(p.detail, 'UTF8'))
            order by e.xact, e.entry
            """)
        .params(after.xact(), after.entry(), upto.xact(), upto.entry())
        .query((row, n) -> new OtherPerson(row.getString(1), row.getBoolean(2)))
        .list();
  }

  /** Compares the seals with the book and returns how many at the end it does not have yet. */
  private long compare(List<SealRow> seals, SealBook.Contents published) {
    published
        .unreadable()
        .forEach(line -> faults.add("line " + line + " of the published heads is no head"));
    Map<Long, String> kept = new HashMap<>();
    seals.forEach(seal -> kept.put(seal.seal(), HexFormat.of().formatHex(seal.head())));
    Set<Long> told = new HashSet<>();
    long last = 0;
    for (SealBook.Published line : published.heads()) {
      String head = kept.get(line.seal());
      if (head == null) {
        faults.add("seal " + line.seal() + " was published, but is not in the database");
      } else if (!head.equals(line.head())) {
        faults.add("seal " + line.seal() + " differs from its published head");
      }
      told.add(line.seal());
      last = Math.max(last, line.seal());
    }
    long unpublished = 0;
    for (SealRow seal : seals) {
      if (seal.seal() > last) {
        unpublished++;
      } else if (!told.contains(seal.seal())) {
        faults.add("seal " + seal.seal() + " is not among the published heads");
      }
    }
    return unpublished;
  }

  private long tail(Place end) {
    return steward
        .sql()
        .sql("select count(*) from audit_entry where (xact, entry) > (?, ?)")
        .params(end.xact(), end.entry())
        .query(Long.class)
        .single();
  }

  private <T> T within(Supplier<T> work) {
    return steward.within(Seal.NATION, work);
  }

  /** An entry whose person is not the one of its digest, or is gone. */
  private record OtherPerson(String entry, boolean gone) {}
}
