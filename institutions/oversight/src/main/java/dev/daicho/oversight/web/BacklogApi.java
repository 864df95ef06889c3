package dev.daicho.oversight.web;

import dev.daicho.oversight.Answer;
import dev.daicho.oversight.BacklogFigures;
import dev.daicho.oversight.BacklogReport;
import dev.daicho.oversight.ReportFormat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** When the backlog of card applications is cleared: what {@code daicho stats backlog} prints. */
@RestController
@RequestMapping("/api/v1/oversight/backlog")
@Tag(name = "oversight")
@ApiResponse(
    responseCode = "200",
    description = "The table",
    content = {
      @Content(
          mediaType = "application/json",
          schema = @Schema(implementation = BacklogDocument.class)),
      @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
    })
final class BacklogApi {

  private static final String FILE = "backlog";
  private static final String FORMAT =
      "The form of the answer; without it as the Accept header says";

  /** The Ministry's table of 17 June 2016. */
  @GetMapping
  @Operation(
      operationId = "backlog",
      summary = "滞留の解消見込み Backlog",
      description = "When municipalities expected to clear their backlog of card applications.")
  ResponseEntity<Object> published(
      @Parameter(description = FORMAT) @RequestParam(required = false)
          @Nullable ReportFormat format,
      NativeWebRequest request)
      throws HttpMediaTypeNotAcceptableException {
    return answer(new Answer.Given<>(BacklogFigures.published()), format, request);
  }

  /** The same table of a plan that is sent, and not kept; refused (422) with line and column. */
  @PostMapping(consumes = "text/csv")
  @Operation(
      operationId = "computeBacklog",
      summary = "自分の見込みを計算 Compute a plan of one's own",
      description = "The plan is not kept. A refusal (422) also has line and column.")
  ResponseEntity<Object> own(
      @io.swagger.v3.oas.annotations.parameters.RequestBody(
              description = "UTF-8, at most 64 KiB",
              required = true,
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = "string"),
                      examples =
                          @ExampleObject(
                              """
                              month,municipalities_cleared,applications_cumulative,notices_cumulative
                              2016-05,240,10431793,7358866
                              """)))
          @RequestBody
          byte[] plan,
      @Parameter(description = FORMAT) @RequestParam(required = false)
          @Nullable ReportFormat format,
      NativeWebRequest request)
      throws HttpMediaTypeNotAcceptableException {
    return answer(PostedPlan.read(plan), format, request);
  }

  private static ResponseEntity<Object> answer(
      Answer<BacklogReport> report, @Nullable ReportFormat format, NativeWebRequest request)
      throws HttpMediaTypeNotAcceptableException {
    ReportFormat agreed = ReportAnswer.format(format, request);
    return ReportAnswer.of(report, agreed, agreed::write, FILE);
  }
}
