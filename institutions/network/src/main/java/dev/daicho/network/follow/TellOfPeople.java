package dev.daicho.network.follow;

import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.PersonAttributes;
import dev.daicho.network.PersonTold;
import dev.daicho.network.record.AnnexIdentityBook;
import dev.daicho.network.record.AnnexRecord;
import dev.daicho.network.record.Change;
import dev.daicho.network.record.IdentityBook;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.network.record.RecordBook;
import dev.daicho.numbers.ResidentCode;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells of those who are followed what the national server has just kept, in the same transaction.
 * Who changes their resident code is followed under the new one.
 */
public final class TellOfPeople {

  private final KeeperStore national;
  private final IdentityBook residents;
  private final AnnexIdentityBook annexes;
  private final NoticeJournal journal;

  /**
   * @param national the national server's store
   * @param clock town time
   * @param journal the national server's notices
   */
  public TellOfPeople(KeeperStore national, InstantSource clock, NoticeJournal journal) {
    this.national = national;
    this.residents = new IdentityBook(national, clock);
    this.annexes = new AnnexIdentityBook(national, clock);
    this.journal = journal;
  }

  /** Tells of changed resident records. */
  public void ofResidents(List<IdentityRecord> changed) {
    tell(
        changed,
        record -> record.identity().residentCode(),
        IdentityRecord::formerCode,
        record ->
            new PersonTold(
                PersonTold.RecordKind.RESIDENT_RECORD,
                happened(record.change()),
                record.cause(),
                record.eventOn(),
                record.issuer(),
                residents
                    .former(Seal.NATION, RecordBook.Key.of(record))
                    .map(former -> PersonAttributes.of(former.identity()))
                    .orElse(null),
                PersonAttributes.of(record.identity())));
  }

  /** Tells of changed annexes. */
  public void ofAnnexes(List<AnnexRecord> changed) {
    tell(
        changed,
        record -> record.identity().residentCode(),
        AnnexRecord::formerCode,
        record ->
            new PersonTold(
                PersonTold.RecordKind.ANNEX,
                happened(record.change()),
                null,
                record.changedOn(),
                record.issuer(),
                annexes
                    .former(Seal.NATION, RecordBook.Key.of(record))
                    .map(former -> PersonAttributes.of(former.identity()))
                    .orElse(null),
                PersonAttributes.of(record.identity())));
  }

  private static PersonTold.Happened happened(Change change) {
    return switch (change) {
      case ENTERED -> PersonTold.Happened.ENTERED;
      case CORRECTED -> PersonTold.Happened.CORRECTED;
      case REMOVED -> PersonTold.Happened.REMOVED;
    };
  }

  private <R> void tell(
      List<R> changed,
      Function<R, ResidentCode> code,
      Function<R, @Nullable ResidentCode> former,
      Function<R, PersonTold> told) {
    List<String> codes = new ArrayList<>();
    for (R record : changed) {
      codes.add(code.apply(record).digits());
      ResidentCode before = former.apply(record);
      if (before != null) {
        codes.add(before.digits());
      }
    }
    Map<String, String> followed = hold(codes);
    if (followed.isEmpty()) {
      return;
    }
    Map<String, Deque<PersonTold>> byPerson = new LinkedHashMap<>();
    for (R record : changed) {
      String now = code.apply(record).digits();
      ResidentCode before = former.apply(record);
      if (before != null && followed.containsKey(before.digits())) {
        rename(before.digits(), now);
        followed.put(now, followed.get(before.digits()));
      }
      String person = followed.get(now);
      if (person != null) {
        byPerson.computeIfAbsent(person, p -> new ArrayDeque<>()).add(told.apply(record));
      }
    }
    while (!byPerson.isEmpty()) {
      Map<String, PersonTold> next = new LinkedHashMap<>();
      byPerson.forEach((person, waiting) -> next.put(person, waiting.remove()));
      journal.tellTogether(Seal.NATION, next);
      byPerson.values().removeIf(Deque::isEmpty);
    }
  }

  /** Those of the codes that are followed, held until the end so that notices have an order. */
  private Map<String, String> hold(List<String> codes) {
    Map<String, String> followed = new LinkedHashMap<>();
    national
        .sql()
        .sql(
            """
            select resident_code, person from followed_person
            where municipality = ? and resident_code = any(?) order by person for update
            """)
        .params(Seal.NATION.value(), codes.toArray(String[]::new))
        .query(row -> {
          followed.put(row.getString(1), row.getString(2));
        });
    return followed;
  }

  private void rename(String before, String now) {
    national
        .sql()
        .sql(
            "update followed_person set resident_code = ? where municipality = ? and resident_code = ?")
        .params(now, Seal.NATION.value(), before)
        .update();
  }
}
