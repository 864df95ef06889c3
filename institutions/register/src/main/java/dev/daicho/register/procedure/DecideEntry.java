package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.register.rule.EnteredOnceDecided;
import dev.daicho.register.store.Register;

/**
 * An entered filing is decided (決裁): the act is done as it was filed, by whoever decides and at
 * that time, and the entry is closed in the same transaction. Refused as the act is, and the entry
 * waits on; refused too when somebody else has been quicker.
 */
@Basis(
    value = "住民基本台帳法8条・標準仕様書4.0.8",
    english = "What was entered becomes part of the register once it is decided.")
public final class DecideEntry implements Procedure<DecideEntry.Filing, DecideEntry.Decided> {

  /** Which entry. */
  public record Filing(long entryNumber) {}

  /**
   * What came of it.
   *
   * @param entry the entry, closed
   * @param result what the act gives
   */
  public record Decided(ProvisionalEntry entry, Object result) {}

  private final Register register;
  private final EntryBook book;
  private final FilingKinds kinds;

  DecideEntry(Register register, EntryBook book, FilingKinds kinds) {
    this.register = register;
    this.book = book;
    this.kinds = kinds;
  }

  @Override
  public Outcome<Decided> file(Filing filing, Act act) {
    ProvisionalEntry entry = book.lock(act.municipality(), filing.entryNumber()).orElse(null);
    Verdict waits =
        entry == null
            ? EnteredOnceDecided.unknown()
            : EnteredOnceDecided.of(entry.decidedBy(), entry.decidedAt());
    return entry == null || waits instanceof Verdict.Broken
        ? Outcome.of(filing).check(waits).then(f -> unreachable())
        : act(kinds.of(entry.procedure()), entry, act);
  }

  private <F, R> Outcome<Decided> act(
      FilingKinds.Kind<F, R> kind, ProvisionalEntry entry, Act act) {
    Act asFiled =
        new Act(act.who(), act.municipality(), entry.filedOn(), act.at(), entry.purpose());
    Outcome<R> outcome = kind.procedure().file(kind.filing().cast(entry.filing()), asFiled);
    if (outcome instanceof Outcome.Accepted<R>) {
      book.close(
          entry,
          ProvisionalEntry.State.DECIDED,
          null,
          register.actOfThisTransaction(act.municipality()),
          act);
    }
    return outcome.map(
        result -> new Decided(book.find(act.municipality(), entry.number()).orElseThrow(), result));
  }

  private static Decided unreachable() {
    throw new IllegalStateException("a broken rule lets nothing through");
  }
}
