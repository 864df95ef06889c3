package dev.daicho.network.procedure;

import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.reconcile.Registered;
import dev.daicho.network.record.KeptRecord;
import dev.daicho.network.record.RecordBook;
import dev.daicho.network.rule.RecordToRestate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The municipal server says again how a record stands, so that the levels above agree with the
 * register; the act's purpose is the reason. Whatever they kept goes to the past and stays
 * readable.
 *
 * @param <R> the kind of record
 */
@Basis(
    value = "住民基本台帳法30条の6・30条の8・30条の41・標準仕様書7.1.1.1",
    english = "What was sent can be sent again; an error found above is corrected from below.")
public final class RepairDifference<R extends KeptRecord>
    implements Procedure<RepairDifference.Filing<R>, R> {

  /**
   * Whose record is said again.
   *
   * @param subject what it is called at its municipality
   * @param surplus what a level keeps of one that the register does not know, or null; it is said
   *     to be removed
   */
  public record Filing<R extends KeptRecord>(String subject, @Nullable R surplus) {}

  private final Registered<R> register;
  private final RecordBook<R> book;
  private final NoticeJournal journal;

  /**
   * @param register the records as the registers have them
   * @param book what the municipal servers keep
   * @param journal what they tell the prefectures
   */
  public RepairDifference(Registered<R> register, RecordBook<R> book, NoticeJournal journal) {
    this.register = register;
    this.book = book;
    this.journal = journal;
  }

  @Override
  public Outcome<R> file(Filing<R> filing, Act act) {
    R standing = register.find(act.municipality(), filing.subject(), act.at()).orElse(null);
    R surplus = filing.surplus();
    return Outcome.of(filing)
        .check(RecordToRestate.of(standing != null || surplus != null))
        .then(f ->
            restate(
                standing == null
                    ? register.removed(Objects.requireNonNull(surplus), act.at())
                    : standing,
                act));
  }

  private R restate(R record, Act act) {
    Seal seal = Level.MUNICIPALITY.sealOf(act.municipality());
    // First, since its row holds back the server that is told of the same record at this moment.
    book.keep(seal, List.of(record));
    journal.tell(seal, record.subject(), register.restated(record));
    return record;
  }
}
