package dev.daicho.oversight.web;

import dev.daicho.oversight.Answer;
import dev.daicho.oversight.Refusal;
import dev.daicho.oversight.ReportFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/** Answers with a report, or with why there is none. */
final class ReportAnswer {

  /** What is sent to a client that takes anything comes first. */
  private static final List<ReportFormat> FORMATS = List.of(ReportFormat.JSON, ReportFormat.CSV);

  private ReportAnswer() {}

  /**
   * The form to answer in: the one asked for by name, else what {@code Accept} likes best.
   *
   * @throws HttpMediaTypeNotAcceptableException when it allows neither (406)
   */
  static ReportFormat format(@Nullable ReportFormat named, NativeWebRequest request)
      throws HttpMediaTypeNotAcceptableException {
    if (named != null) {
      return named;
    }
    return new HeaderContentNegotiationStrategy()
        .resolveMediaTypes(request).stream()
            .filter(accepted -> accepted.getQualityValue() > 0)
            .flatMap(ReportAnswer::formats)
            .findFirst()
            .orElseThrow(() ->
                new HttpMediaTypeNotAcceptableException(
                    FORMATS.stream().map(ReportAnswer::type).toList()));
  }

  /**
   * The answer to a question.
   *
   * @param write writes the report in the form that was agreed on
   * @param file what a browser calls the CSV when it saves it
   */
  static <T> ResponseEntity<Object> of(
      Answer<T> answer, ReportFormat format, Function<T, String> write, String file) {
    return switch (answer) {
      case Answer.Given<T>(T report) -> report(write.apply(report), format, file);
      case Answer.Refused<T>(Refusal refusal) -> refused(Refusals.problem(refusal));
    };
  }

  private static ResponseEntity<Object> report(String text, ReportFormat format, String file) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok().contentType(type(format)).varyBy(HttpHeaders.ACCEPT);
    if (format == ReportFormat.CSV) {
      answer.headers(headers ->
          headers.setContentDisposition(
              ContentDisposition.attachment().filename(file + ".csv").build()));
    }
    return answer.body(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ResponseEntity<Object> refused(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static Stream<ReportFormat> formats(MediaType accepted) {
    return FORMATS.stream().filter(format -> accepted.includes(plainType(format)));
  }

  private static MediaType plainType(ReportFormat format) {
    return switch (format) {
      case CSV -> new MediaType("text", "csv");
      case JSON -> MediaType.APPLICATION_JSON;
    };
  }

  /** JSON has no charset parameter (RFC 8259, 11); CSV has (RFC 7111, 5.1). */
  private static MediaType type(ReportFormat format) {
    return switch (format) {
      case CSV -> new MediaType("text", "csv", StandardCharsets.UTF_8);
      case JSON -> MediaType.APPLICATION_JSON;
    };
  }
}
