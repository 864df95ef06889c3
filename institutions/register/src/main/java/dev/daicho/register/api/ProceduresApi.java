package dev.daicho.register.api;

import dev.daicho.foundation.json.RecordShape;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.register.procedure.FilingKinds;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register's acts: what each takes, what it would do, and doing it. */
@RestController
@RequestMapping(RegisterApi.PATH + "/procedures")
@Tag(name = "register")
final class ProceduresApi {

  private static final String CODE = "An act's name, such as move-out";

  private final FilingKinds kinds;
  private final Desk desk;
  private final Counter counter;

  ProceduresApi(FilingKinds kinds, Desk desk, Counter counter) {
    this.kinds = kinds;
    this.desk = desk;
    this.counter = counter;
  }

  /**
   * An act that can be filed.
   *
   * @param procedure its name
   * @param article where it stands
   * @param filing what is filed, by {@link RecordShape}
   */
  record ProcedureDocument(String procedure, String article, Object filing) {}

  /** All acts that can be filed, with the shape of what each takes. */
  @GetMapping
  @Operation(
      operationId = "procedures",
      summary = "届出の種類 Acts that can be filed",
      description =
          "With the shape of each filing; a name with ? may be left out. Calls for no one's data.")
  List<ProcedureDocument> procedures() {
    return kinds.all().stream()
        .map(kind ->
            new ProcedureDocument(
                kind.code(),
                RuleName.of(kind.procedure().getClass()).article(),
                RecordShape.of(kind.filing())))
        .toList();
  }

  /** What an act would change; everything is undone, and the audit log says that it was asked. */
  @PostMapping("/{procedure}/rehearsals")
  @Operation(
      operationId = "rehearse",
      summary = "予行 Rehearse an act",
      description = "Nothing is changed. Refused (422) as the act itself would be.")
  ResponseEntity<Object> rehearse(
      @Parameter(description = CODE) @PathVariable String procedure, @RequestBody FilingBody body) {
    return with(Filings.kind(kinds, procedure), body, true);
  }

  /** Does an act for good; officers only. */
  @PostMapping("/{procedure}/filings")
  @Operation(
      operationId = "file",
      summary = "届出と決裁 File and decide an act",
      description = "Done for good, or refused (422) and nothing changed. Officers only.")
  ResponseEntity<Object> file(
      @Parameter(description = CODE) @PathVariable String procedure, @RequestBody FilingBody body) {
    return with(Filings.kind(kinds, procedure), body, false);
  }

  private <F, R> ResponseEntity<Object> with(
      FilingKinds.Kind<F, R> kind, FilingBody body, boolean rehearsed) {
    F filing = Filings.read(kind, body.filing());
    Act act = counter.act(body.filedOn(), Objects.requireNonNullElse(body.purpose(), ""));
    String key = body.key();
    return ActDocument.of(
        rehearsed,
        () ->
            rehearsed
                ? desk.rehearse(kind.procedure(), filing, act)
                : key == null
                    ? desk.file(kind.procedure(), filing, act)
                    : desk.fileOnce(key, kind.procedure(), filing, act));
  }
}
