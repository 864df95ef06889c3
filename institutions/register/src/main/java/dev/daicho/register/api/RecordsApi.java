package dev.daicho.register.api;

import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.disclosure.Inquiry;
import dev.daicho.register.store.ResidentSearch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Records of the caller's municipality, through the gate: what the counter's pages show. */
@RestController
@RequestMapping(RegisterApi.PATH)
@Tag(name = "register", description = "住民基本台帳 Basic Resident Register")
final class RecordsApi {

  private static final String PURPOSE =
      "What for: filing, certificate, survey, number-affairs, statistics, migration or training";
  private static final String ON = "As of which day; today when it is not said";
  private static final int MOST = 50;

  private final Inquiry inquiry;
  private final Counter counter;

  RecordsApi(Inquiry inquiry, Counter counter) {
    this.inquiry = inquiry;
    this.counter = counter;
  }

  /** People found. */
  record PeopleDocument(List<RecordDocument> people, boolean more) {}

  /** A household on a day. */
  record HouseholdDocument(HouseholdNumber household, List<RecordDocument> members) {}

  /** A row of a history. */
  record HistoryRowDocument(
      int historyNumber,
      String cause,
      LocalDate eventOn,
      LocalDate filedOn,
      String account,
      long actNumber,
      RecordDocument record) {

    static HistoryRowDocument of(Inquiry.HistoryRow row) {
      return new HistoryRowDocument(
          row.historyNumber(),
          row.change().cause().name(),
          row.change().eventOn(),
          row.change().filedOn(),
          row.change().account(),
          row.change().actNumber(),
          RecordDocument.of(row.record(), List.of()));
    }
  }

  /** The first {@value #MOST} people who fit all that is said. */
  @GetMapping("/residents")
  @Operation(operationId = "findResidents", summary = "住民を探す Find residents")
  ResponseEntity<Object> find(
      @Parameter(description = PURPOSE) @RequestParam(defaultValue = "") String purpose,
      @Parameter(description = "Name or reading from its beginning; with * before it, anywhere")
          @RequestParam(defaultValue = "")
          String name,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate birth,
      @Parameter(description = "Part of the address") @RequestParam(defaultValue = "")
          String address,
      @Parameter(description = "Removed records too") @RequestParam(defaultValue = "false")
          boolean removed) {
    return Answers.of(
        inquiry.find(
            counter.asker(purpose),
            new ResidentSearch.Query(name, birth, address, null, removed),
            MOST),
        (found, masked) ->
            new PeopleDocument(
                found.people().stream().map(record -> RecordDocument.of(record, masked)).toList(),
                found.more()));
  }

  /** A person's record as it stood on a day. */
  @GetMapping("/residents/{person}")
  @Operation(operationId = "resident", summary = "住民票 One person's record")
  ResponseEntity<Object> resident(
      @Parameter(description = "宛名番号 addressee number") @PathVariable AddresseeNumber person,
      @Parameter(description = PURPOSE) @RequestParam(defaultValue = "") String purpose,
      @Parameter(description = ON)
          @RequestParam(required = false)
          @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on) {
    return Answers.of(
        inquiry.person(
            counter.asker(purpose), person, Objects.requireNonNullElse(on, counter.today())),
        RecordDocument::of);
  }

  /** A person's whole history, oldest first. */
  @GetMapping("/residents/{person}/history")
  @Operation(operationId = "residentHistory", summary = "異動履歴 One person's history")
  ResponseEntity<Object> history(
      @Parameter(description = "宛名番号 addressee number") @PathVariable AddresseeNumber person,
      @Parameter(description = PURPOSE) @RequestParam(defaultValue = "") String purpose) {
    return Answers.of(
        inquiry.history(counter.asker(purpose), person),
        (rows, masked) -> rows.stream().map(HistoryRowDocument::of).toList());
  }

  /** A household as it stood on a day, the head first. */
  @GetMapping("/households/{household}")
  @Operation(operationId = "household", summary = "世帯 One household")
  ResponseEntity<Object> household(
      @Parameter(description = "世帯番号 household number") @PathVariable HouseholdNumber household,
      @Parameter(description = PURPOSE) @RequestParam(defaultValue = "") String purpose,
      @Parameter(description = ON)
          @RequestParam(required = false)
          @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on) {
    return Answers.of(
        inquiry.household(
            counter.asker(purpose), household, Objects.requireNonNullElse(on, counter.today())),
        (members, masked) ->
            new HouseholdDocument(
                household,
                members.stream().map(record -> RecordDocument.of(record, masked)).toList()));
  }
}
