package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.register.rule.EnteredOnceDecided;
import dev.daicho.register.rule.ReasonStated;
import dev.daicho.register.rule.WordsCanBeKept;
import java.util.Optional;

/** An entered filing is turned away, with the reason. It never becomes part of the register. */
@Basis(
    value = "住民基本台帳法8条・標準仕様書4.0.8",
    english = "What was entered can be taken back until it is decided.")
public final class RejectEntry implements Procedure<RejectEntry.Filing, ProvisionalEntry> {

  /**
   * Which entry, and why.
   *
   * @param entryNumber the entry
   * @param reason why it is turned away
   */
  public record Filing(long entryNumber, String reason) {}

  private final EntryBook book;

  RejectEntry(EntryBook book) {
    this.book = book;
  }

  @Override
  public Outcome<ProvisionalEntry> file(Filing filing, Act act) {
    Optional<ProvisionalEntry> entry = book.lock(act.municipality(), filing.entryNumber());
    return Outcome.of(filing)
        .check(ReasonStated.of(filing.reason()))
        .check(WordsCanBeKept.of(filing.reason()))
        .check(
            entry
                .map(found -> EnteredOnceDecided.of(found.decidedBy(), found.decidedAt()))
                .orElseGet(EnteredOnceDecided::unknown))
        .then(f -> {
          book.close(entry.orElseThrow(), ProvisionalEntry.State.REJECTED, f.reason(), null, act);
          return book.find(act.municipality(), f.entryNumber()).orElseThrow();
        });
  }
}
