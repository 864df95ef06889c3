package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.register.rule.EnteredAtTheCounter;
import dev.daicho.register.rule.EnteredOnceDecided;
import dev.daicho.register.rule.FilingNotInFuture;
import dev.daicho.register.rule.WordsCanBeKept;
import java.util.Optional;

/** Another filing of the same act takes the place of one that waits (修正). */
@Basis(
    value = "住民基本台帳法8条・標準仕様書4.0.8",
    english = "What was entered can be corrected until it is decided.")
public final class AmendEntry implements Procedure<AmendEntry.Filing, ProvisionalEntry> {

  /**
   * Which entry, and what it becomes.
   *
   * @param entryNumber the entry
   * @param filing a filing of the same act
   */
  public record Filing(long entryNumber, Object filing) {}

  private final EntryBook book;

  AmendEntry(EntryBook book) {
    this.book = book;
  }

  @Override
  public Verdict may(Act act) {
    return EnteredAtTheCounter.of(act.who(), act.municipality());
  }

  /**
   * @throws IllegalArgumentException when the filing is of another act than the entry
   */
  @Override
  public Outcome<ProvisionalEntry> file(Filing filing, Act act) {
    Optional<ProvisionalEntry> entry = book.lock(act.municipality(), filing.entryNumber());
    entry.ifPresent(found -> {
      if (!found.filing().getClass().equals(filing.filing().getClass())) {
        throw new IllegalArgumentException("an entry stays one of the same act");
      }
    });
    return Outcome.of(filing)
        .check(FilingNotInFuture.of(act.filedOn(), act.processedOn()))
        .check(WordsCanBeKept.inAll(filing.filing()))
        .check(
            entry
                .map(found -> EnteredOnceDecided.of(found.decidedBy(), found.decidedAt()))
                .orElseGet(EnteredOnceDecided::unknown))
        .then(f -> {
          book.amend(entry.orElseThrow(), f.filing(), act);
          return book.find(act.municipality(), f.entryNumber()).orElseThrow();
        });
  }
}
