package dev.daicho.oversight.web;

import dev.daicho.oversight.IssuanceBy;
import dev.daicho.oversight.IssuanceFigures;
import dev.daicho.oversight.ReportFormat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Cards issued, for programs: what {@code daicho stats issuance} prints. */
@RestController
@Tag(name = "oversight", description = "統計 Statistics")
final class IssuanceApi {

  private final ObjectProvider<IssuanceFigures> figures;

  IssuanceApi(ObjectProvider<IssuanceFigures> figures) {
    this.figures = figures;
  }

  /** The table of one date; refused (422) when the date has no figures. */
  @GetMapping("/api/v1/oversight/issuance")
  @Operation(
      summary = "交付枚数 Cards issued",
      description = "Cards issued and their rate to residents on one date, in percent.")
  @ApiResponse(
      responseCode = "200",
      description = "The table",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = IssuanceDocument.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  ResponseEntity<Object> issuance(
      @Parameter(description = "One of the dates that have figures; without it the latest")
          @RequestParam(name = "as-of", required = false)
          @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate asOf,
      @Parameter(description = "What the rows are told apart by")
          @RequestParam(defaultValue = "prefecture")
          IssuanceBy by,
      @Parameter(description = "The form of the answer; without it as the Accept header says")
          @RequestParam(required = false)
          @Nullable ReportFormat format,
      NativeWebRequest request)
      throws HttpMediaTypeNotAcceptableException {
    ReportFormat agreed = ReportAnswer.format(format, request);
    IssuanceFigures all = figures.getObject();
    LocalDate date = asOf == null ? all.dates().last() : asOf;
    return ReportAnswer.of(
        all.report(date, by), agreed, agreed::write, "issuance-" + date + "-" + by.label());
  }
}
