package dev.daicho.register.api;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.problem.Problems;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.register.disclosure.Answer;
import dev.daicho.register.disclosure.Inquiry;
import dev.daicho.register.procedure.FilingKinds;
import dev.daicho.register.procedure.ProvisionalEntries;
import dev.daicho.register.procedure.ProvisionalEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Filings that are entered first (仮登録), by contractors too, and decided by an officer (決裁). */
@RestController
@RequestMapping(RegisterApi.PATH)
@Tag(name = "register")
final class EntriesApi {

  private static final String NUMBER = "受付番号 entry number";
  private static final int MOST = 200;

  private final FilingKinds kinds;
  private final ProvisionalEntries entries;
  private final Counter counter;

  EntriesApi(FilingKinds kinds, ProvisionalEntries entries, Counter counter) {
    this.kinds = kinds;
    this.entries = entries;
    this.counter = counter;
  }

  /** An entry as it is told. */
  record EntryDocument(
      long number,
      String procedure,
      String state,
      LocalDate filedOn,
      String purpose,
      String enteredBy,
      Instant enteredAt,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String reason,
      @Nullable Long actNumber,
      List<Refusal> refusals,
      JsonNode filing) {

    static EntryDocument of(ProvisionalEntry entry) {
      return new EntryDocument(
          entry.number(),
          entry.procedure(),
          entry.state().word(),
          entry.filedOn(),
          entry.purpose(),
          entry.enteredBy(),
          entry.enteredAt(),
          entry.decidedBy(),
          entry.decidedAt(),
          entry.reason(),
          entry.actNumber(),
          entry.refusals(),
          Json.mapper().valueToTree(entry.filing()));
    }
  }

  /** Why an entry is turned away. */
  record RejectionBody(@Nullable String purpose, @Nullable String reason) {}

  /** What a decision is taken for. */
  record DecisionBody(@Nullable String purpose) {}

  /** Enters a filing. */
  @PostMapping("/procedures/{procedure}/entries")
  @Operation(operationId = "enter", summary = "仮登録 Enter a filing for decision")
  ResponseEntity<Object> enter(@PathVariable String procedure, @RequestBody FilingBody body) {
    Object filing = Filings.read(Filings.kind(kinds, procedure), body.filing());
    Act act = counter.act(body.filedOn(), Objects.requireNonNullElse(body.purpose(), ""));
    String key = body.key();
    return told(key == null ? entries.enter(filing, act) : entries.enterOnce(key, filing, act));
  }

  /** Those that wait, oldest first. */
  @GetMapping("/entries")
  @Operation(operationId = "entries", summary = "決裁待ち Entries that wait for a decision")
  ResponseEntity<Object> waiting(@RequestParam(defaultValue = "") String purpose) {
    Inquiry.Asker asker = counter.asker(purpose);
    return Answers.of(
        entries.waiting(asker.who(), asker.municipality(), purpose, MOST),
        (waiting, masked) -> waiting.stream().map(EntryDocument::of).toList());
  }

  /** One entry, whatever has become of it. */
  @GetMapping("/entries/{number}")
  @Operation(operationId = "entry", summary = "仮登録 One entry")
  ResponseEntity<Object> entry(
      @Parameter(description = NUMBER) @PathVariable long number,
      @RequestParam(defaultValue = "") String purpose) {
    Inquiry.Asker asker = counter.asker(purpose);
    return Answers.of(
        entries.read(asker.who(), asker.municipality(), purpose, number),
        (entry, masked) -> EntryDocument.of(entry));
  }

  /** Puts another filing of the same act in the place of one that waits. */
  @PostMapping("/entries/{number}/amendment")
  @Operation(operationId = "amendEntry", summary = "修正 Amend an entry")
  ResponseEntity<Object> amend(
      @Parameter(description = NUMBER) @PathVariable long number, @RequestBody FilingBody body) {
    String purpose = Objects.requireNonNullElse(body.purpose(), "");
    Inquiry.Asker asker = counter.asker(purpose);
    return switch (entries.read(asker.who(), asker.municipality(), purpose, number)) {
      case Answer.Given<ProvisionalEntry>(ProvisionalEntry entry, var ignored) ->
          told(
              entries.amend(
                  number,
                  Filings.read(kinds.of(entry.procedure()), body.filing()),
                  counter.act(body.filedOn(), purpose)));
      case Answer<ProvisionalEntry> none -> Answers.of(none, (entry, masked) -> entry);
    };
  }

  /** Decides an entry: the act is done now, as it was filed. */
  @PostMapping("/entries/{number}/decision")
  @Operation(operationId = "decideEntry", summary = "決裁 Decide an entry")
  ResponseEntity<Object> decide(
      @Parameter(description = NUMBER) @PathVariable long number, @RequestBody DecisionBody body) {
    Act act = counter.act(null, Objects.requireNonNullElse(body.purpose(), ""));
    return ActDocument.of(false, () -> entries.decide(number, act));
  }

  /** Turns an entry away. */
  @PostMapping("/entries/{number}/rejection")
  @Operation(operationId = "rejectEntry", summary = "却下 Turn an entry away")
  ResponseEntity<Object> reject(
      @Parameter(description = NUMBER) @PathVariable long number, @RequestBody RejectionBody body) {
    return told(
        entries.reject(
            number,
            Objects.requireNonNullElse(body.reason(), ""),
            counter.act(null, Objects.requireNonNullElse(body.purpose(), ""))));
  }

  private static ResponseEntity<Object> told(Outcome<ProvisionalEntry> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<ProvisionalEntry> accepted ->
          ResponseEntity.ok(EntryDocument.of(accepted.result()));
      case Outcome.Refused<ProvisionalEntry> refused ->
          Answers.problem(Problems.refused(refused.refusals()));
    };
  }
}
