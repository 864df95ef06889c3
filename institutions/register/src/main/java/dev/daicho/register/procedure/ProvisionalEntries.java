package dev.daicho.register.procedure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.gate.Decision;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.foundation.gate.Request;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.disclosure.Answer;
import dev.daicho.register.rule.EnteredOnceDecided;
import dev.daicho.register.store.Register;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Filings between counter and register (仮登録→決裁→本登録): entered by officers or contractors, decided by
 * officers. Whoever looks at them passes the gate; whatever is done to them is in the audit log.
 */
public final class ProvisionalEntries {

  private static final Set<String> NOT_THE_FILINGS_FAULT =
      Set.of(
          RuleName.of(EnteredOnceDecided.class).code(),
          RuleName.of(Desk.OnlyStaffDecide.class).code());

  private final Desk desk;
  private final Gate gate;
  private final EntryBook book;
  private final EnterFiling enter;
  private final AmendEntry amend;
  private final DecideEntry decide;
  private final RejectEntry reject;

  /**
   * @param store the register's store
   * @param register the register over it
   * @param procedures the acts that are entered
   * @param desk where they are decided
   * @param gate the register's gate
   */
  public ProvisionalEntries(
      KeeperStore store, Register register, Procedures procedures, Desk desk, Gate gate) {
    FilingKinds kinds = new FilingKinds(procedures);
    this.desk = desk;
    this.gate = gate;
    this.book = new EntryBook(store, kinds);
    this.enter = new EnterFiling(book);
    this.amend = new AmendEntry(book);
    this.decide = new DecideEntry(register, book, kinds);
    this.reject = new RejectEntry(book);
  }

  /**
   * Enters a filing, at most once for a key.
   *
   * @param key as {@link Desk#fileOnce} has it
   * @param filing what is filed: {@link MoveIn.Filing} and so on
   * @param act who enters it, when, and the day of filing
   * @throws IllegalArgumentException when it is no filing of an act that somebody files
   */
  public Outcome<ProvisionalEntry> enterOnce(String key, Object filing, Act act) {
    return desk.fileOnce(key, enter, filing, act);
  }

  /** Enters a filing. */
  public Outcome<ProvisionalEntry> enter(Object filing, Act act) {
    return desk.file(enter, filing, act);
  }

  /** Puts another filing of the same act in the place of one that waits (修正). */
  public Outcome<ProvisionalEntry> amend(long entryNumber, Object filing, Act act) {
    return desk.file(amend, new AmendEntry.Filing(entryNumber, filing), act);
  }

  /**
   * Decides an entry: the act is done now, as filed then. What stands in the way of it is refused,
   * and noted on the entry, which waits on.
   */
  public Outcome<DecideEntry.Decided> decide(long entryNumber, Act act) {
    Outcome<DecideEntry.Decided> outcome =
        desk.file(decide, new DecideEntry.Filing(entryNumber), act);
    if (outcome instanceof Outcome.Refused<?> refused
        && refused.refusals().stream()
            .noneMatch(refusal -> NOT_THE_FILINGS_FAULT.contains(refusal.rule()))) {
      book.noteRefusals(act.municipality(), entryNumber, refused.refusals());
    }
    return outcome;
  }

  /** What deciding the entry would come to; nothing is changed by asking. */
  public Outcome<DecideEntry.Decided> rehearse(long entryNumber, Act act) {
    return desk.rehearse(decide, new DecideEntry.Filing(entryNumber), act);
  }

  /** Turns an entry away. */
  public Outcome<ProvisionalEntry> reject(long entryNumber, String reason, Act act) {
    return desk.file(reject, new RejectEntry.Filing(entryNumber, reason), act);
  }

  /** Those that wait in a municipality, oldest first. */
  public Answer<List<ProvisionalEntry>> waiting(
      Actor who, MunicipalityCode municipality, String purpose, int most) {
    return through(
        who,
        municipality,
        purpose,
        "those waiting",
        () -> Optional.of(book.waiting(municipality, most)));
  }

  /** One entry, whatever has become of it. */
  public Answer<ProvisionalEntry> read(
      Actor who, MunicipalityCode municipality, String purpose, long entryNumber) {
    return through(
        who,
        municipality,
        purpose,
        "entry " + entryNumber,
        () -> book.find(municipality, entryNumber));
  }

  private <T> Answer<T> through(
      Actor who,
      MunicipalityCode municipality,
      String purpose,
      String detail,
      Supplier<Optional<T>> look) {
    Decision decision =
        gate.ask(
            new Request(
                who,
                Seal.of(municipality),
                "entries",
                detail,
                Set.of("filing"),
                purpose,
                RuleName.of(DecideEntry.class).article(),
                "page"));
    return switch (decision) {
      case Decision.Refused refused -> new Answer.Refused<>(refused.why());
      case Decision.Given given ->
          look.get()
              .<Answer<T>>map(found -> new Answer.Given<>(found, given.why()))
              .orElseGet(Answer.Nothing::new);
    };
  }
}
