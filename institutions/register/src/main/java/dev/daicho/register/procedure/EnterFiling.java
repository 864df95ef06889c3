package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.register.rule.EnteredAtTheCounter;
import dev.daicho.register.rule.FilingNotInFuture;
import dev.daicho.register.rule.WordsCanBeKept;

/**
 * A filing is entered (仮登録), by an officer or a contractor. Whether the act can be done is for
 * whoever decides; only what could not even be kept is refused here.
 */
@Basis(
    value = "住民基本台帳法8条・標準仕様書4.0.8",
    english = "A filing is entered first and becomes part of the register once it is decided.")
public final class EnterFiling implements Procedure<Object, ProvisionalEntry> {

  private final EntryBook book;

  EnterFiling(EntryBook book) {
    this.book = book;
  }

  @Override
  public Verdict may(Act act) {
    return EnteredAtTheCounter.of(act.who(), act.municipality());
  }

  /**
   * @param filing what is filed: {@link MoveIn.Filing} and so on
   * @throws IllegalArgumentException when it is no filing of an act that somebody files
   */
  @Override
  public Outcome<ProvisionalEntry> file(Object filing, Act act) {
    return Outcome.of(filing)
        .check(FilingNotInFuture.of(act.filedOn(), act.processedOn()))
        .check(WordsCanBeKept.inAll(filing))
        .then(f -> book.find(act.municipality(), book.add(f, act)).orElseThrow());
  }
}
