package dev.daicho.register.procedure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.gate.Decision;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.foundation.gate.Request;
import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.disclosure.Answer;
import dev.daicho.register.rule.EnteredAtTheCounter;
import dev.daicho.register.rule.EnteredOnceDecided;
import dev.daicho.register.rule.FilingNotInFuture;
import dev.daicho.register.rule.WordsCanBeKept;
import dev.daicho.register.store.Register;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Filings between counter and register (仮登録→決裁→本登録): entered by officers or contractors, decided by
 * officers. Whoever looks at them passes the gate; whatever is done to them is in the audit log.
 */
public final class ProvisionalEntries {

  private static final Set<String> NOT_THE_FILINGS_FAULT =
      Set.of(
          RuleName.of(EnteredOnceDecided.class).code(),
          RuleName.of(Desk.OnlyStaffDecide.class).code());

  private final KeeperStore store;
  private final Desk desk;
  private final AuditLog log;
  private final Gate gate;
  private final EntryBook book;
  private final DecideEntry decide;
  private final RejectEntry reject;

  /**
   * @param store the register's store
   * @param register the register over it
   * @param procedures the acts that are entered
   * @param desk where they are decided
   * @param log the register's audit log
   * @param gate the register's gate
   */
  public ProvisionalEntries(
      KeeperStore store,
      Register register,
      Procedures procedures,
      Desk desk,
      AuditLog log,
      Gate gate) {
    FilingKinds kinds = new FilingKinds(procedures);
    this.store = store;
    this.desk = desk;
    this.log = log;
    this.gate = gate;
    this.book = new EntryBook(store, kinds);
    this.decide = new DecideEntry(register, book, kinds);
    this.reject = new RejectEntry(book);
  }

  /**
   * Enters a filing.
   *
   * @param filing what is filed: {@link MoveIn.Filing} and so on
   * @param act who enters it, when, and the day of filing
   * @throws IllegalArgumentException when it is no filing of an act that somebody files
   */
  public Outcome<ProvisionalEntry> enter(Object filing, Act act) {
    return apart(
        "enter-filing",
        act,
        () ->
            Outcome.of(filing)
                .check(EnteredAtTheCounter.of(act.who(), act.municipality()))
                .check(FilingNotInFuture.of(act.filedOn(), act.processedOn()))
                .check(canBeKept(filing))
                .then(f -> book.add(f, act)));
  }

  /** Puts another filing of the same act in the place of one that waits (修正). */
  public Outcome<ProvisionalEntry> amend(long entryNumber, Object filing, Act act) {
    return apart(
        "amend-entry",
        act,
        () -> {
          Optional<ProvisionalEntry> entry = book.lock(act.municipality(), entryNumber);
          entry.ifPresent(found -> {
            if (!found.filing().getClass().equals(filing.getClass())) {
              throw new IllegalArgumentException("an entry stays one of the same act");
            }
          });
          return Outcome.of(filing)
              .check(EnteredAtTheCounter.of(act.who(), act.municipality()))
              .check(FilingNotInFuture.of(act.filedOn(), act.processedOn()))
              .check(canBeKept(filing))
              .check(
                  entry
                      .map(found -> EnteredOnceDecided.of(found.decidedBy(), found.decidedAt()))
                      .orElseGet(EnteredOnceDecided::unknown))
              .then(f -> {
                book.amend(entry.orElseThrow(), f, act);
                return entryNumber;
              });
        });
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

  private Outcome<ProvisionalEntry> apart(String done, Act act, Supplier<Outcome<Long>> work) {
    Seal seal = Seal.of(act.municipality());
    return store.within(
        seal,
        () -> {
          Outcome<Long> outcome = work.get();
          String how =
              switch (outcome) {
                case Outcome.Accepted<Long> ignored -> "accepted";
                case Outcome.Refused<Long> refused ->
                    "refused " + refused.refusals().getFirst().rule();
              };
          log.record(
              seal,
              new AuditEvent(
                  act.at(),
                  act.who(),
                  done,
                  act.purpose(),
                  RuleName.of(EnteredAtTheCounter.class).article(),
                  Set.of(),
                  how,
                  null));
          return outcome.map(number -> book.find(act.municipality(), number).orElseThrow());
        });
  }

  private static Verdict canBeKept(Object filing) {
    JsonNode tree = Json.mapper().valueToTree(filing);
    return words(tree)
        .map(WordsCanBeKept::of)
        .filter(verdict -> verdict instanceof Verdict.Broken)
        .findFirst()
        .orElse(Verdict.met(WordsCanBeKept.class));
  }

  private static Stream<String> words(JsonNode node) {
    return node.isString()
        ? Stream.of(node.stringValue())
        : node.values().stream().flatMap(ProvisionalEntries::words);
  }
}
