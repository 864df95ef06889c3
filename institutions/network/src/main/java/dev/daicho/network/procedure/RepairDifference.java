package dev.daicho.network.procedure;

import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.IdentityRestated;
import dev.daicho.network.Level;
import dev.daicho.network.record.Change;
import dev.daicho.network.record.IdentityBook;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.network.rule.RecordToRestate;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.ResidentRoll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The municipal server says again how a resident record stands, so that the levels above agree with
 * the register; the act's purpose is the reason. Whatever they kept goes to the past and stays
 * readable.
 */
@Basis(
    value = "住民基本台帳法30条の6・30条の8・標準仕様書7.1.1.1",
    english = "What was sent can be sent again; an error found above is corrected from below.")
public final class RepairDifference implements Procedure<RepairDifference.Filing, IdentityRecord> {

  /**
   * Whose record is said again.
   *
   * @param person the 宛名番号
   * @param surplus what a level keeps of somebody whom the register does not know, or null; it is
   *     said to be removed
   */
  public record Filing(AddresseeNumber person, @Nullable IdentityRecord surplus) {}

  private final ResidentRoll roll;
  private final IdentityBook book;
  private final NoticeJournal journal;

  /**
   * @param roll the registers
   * @param book what the municipal servers keep
   * @param journal what they tell the prefectures
   */
  public RepairDifference(ResidentRoll roll, IdentityBook book, NoticeJournal journal) {
    this.roll = roll;
    this.book = book;
    this.journal = journal;
  }

  @Override
  public Outcome<IdentityRecord> file(Filing filing, Act act) {
    ResidentRoll.Entry entry = roll.find(act.municipality(), filing.person()).orElse(null);
    IdentityRecord surplus = filing.surplus();
    return Outcome.of(filing)
        .check(RecordToRestate.of(entry != null || surplus != null))
        .then(f -> restate(entry == null ? gone(surplus, act) : standing(entry, act), act));
  }

  private static IdentityRecord standing(ResidentRoll.Entry entry, Act act) {
    return new IdentityRecord(
        act.municipality(),
        entry.person().digits(),
        entry.removed() ? Change.REMOVED : Change.ENTERED,
        entry.cause(),
        entry.eventOn(),
        entry.identity(),
        null,
        null,
        act.at());
  }

  private static IdentityRecord gone(@Nullable IdentityRecord surplus, Act act) {
    if (surplus == null) {
      throw new IllegalStateException("checked before");
    }
    return new IdentityRecord(
        act.municipality(),
        surplus.subject(),
        Change.REMOVED,
        surplus.cause(),
        surplus.eventOn(),
        surplus.identity(),
        null,
        null,
        act.at());
  }

  private IdentityRecord restate(IdentityRecord record, Act act) {
    Seal seal = Level.MUNICIPALITY.sealOf(act.municipality());
    // First, since its row holds back the server that is told of the same resident at this moment.
    book.keep(seal, List.of(record));
    journal.tell(
        seal,
        record.subject(),
        new IdentityRestated(
            !record.current(), record.cause(), record.eventOn(), record.identity()));
    return record;
  }
}
