package dev.daicho.foundation.problem;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Says what is wrong with a request from the exception that Spring raised. Spring's own words are
 * never passed on, because they quote what was sent.
 */
final class Diagnosis {

  /** A field's name, as against a value that somebody sent where a name belongs. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_0-9-]{0,63}");

  private Diagnosis() {}

  /** A field and the constraint that its value breaks, such as NotBlank. */
  record Broken(String field, String constraint) {}

  /**
   * The problem.
   *
   * @param status what Spring would answer, for an exception that has no words of its own here
   */
  static ProblemDetail of(Exception exception, HttpStatusCode status) {
    if (Causes.of(exception).anyMatch(BodyTooLarge.class::isInstance)) {
      return Problems.of(ProblemKind.TOO_LARGE);
    }
    return switch (exception) {
      case ErrorResponseException told when Problems.isOurs(told.getBody()) -> told.getBody();
      case HttpMessageNotReadableException unread -> ofBody(unread.getCause());
      case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
      case MissingServletRequestPartException missing -> missing(missing.getRequestPartName());
      case MissingRequestHeaderException missing -> missing(missing.getHeaderName());
      case MethodArgumentTypeMismatchException wrong -> wrong(wrong.getName());
      case TypeMismatchException wrong -> wrong(String.valueOf(wrong.getPropertyName()));
      case MethodArgumentNotValidException invalid ->
          invalid(
              invalid.getFieldErrors().stream()
                  .map(error -> error(error.getField(), error.getCode())));
      case HandlerMethodValidationException invalid ->
          invalid(invalid.getParameterValidationResults().stream().flatMap(Diagnosis::errors));
      default -> Problems.of(status);
    };
  }

  /** What is wrong with a body, from why it could not be read; null when there was none. */
  static ProblemDetail ofBody(@Nullable Throwable cause) {
    return switch (cause) {
      case null -> Problems.of(ProblemKind.MISSING_BODY);
      case UnrecognizedPropertyException unknown ->
          Problems.of(ProblemKind.UNKNOWN_FIELD, path(unknown));
      case StreamReadException noJson -> Problems.of(ProblemKind.MALFORMED);
      case DatabindException wrong -> Problems.of(ProblemKind.WRONG_TYPE, path(wrong));
      default -> Problems.of(ProblemKind.MALFORMED);
    };
  }

  /** Where in the body, as a JSON pointer; a part that is no plain name is left out. */
  private static String path(JacksonException where) {
    String path =
        where.getPath().stream()
            .map(part -> part.getPropertyName() == null ? "" + part.getIndex() : plain(part))
            .collect(Collectors.joining("/", "/", ""));
    return path.equals("/") ? "(body)" : path;
  }

  private static String plain(JacksonException.Reference part) {
    String name = String.valueOf(part.getPropertyName());
    return NAME.matcher(name).matches() ? name : "…";
  }

  private static ProblemDetail missing(String name) {
    return Problems.of(ProblemKind.MISSING_PARAMETER, name);
  }

  private static ProblemDetail wrong(String name) {
    return Problems.of(ProblemKind.WRONG_PARAMETER, name);
  }

  private static ProblemDetail invalid(Stream<Broken> errors) {
    ProblemDetail problem = Problems.of(ProblemKind.INVALID);
    problem.setProperty("errors", errors.toList());
    return problem;
  }

  private static Stream<Broken> errors(ParameterValidationResult result) {
    String parameter = String.valueOf(result.getMethodParameter().getParameterName());
    return result.getResolvableErrors().stream()
        .map(error -> {
          String[] codes = error.getCodes();
          return error(parameter, codes == null ? null : codes[codes.length - 1]);
        });
  }

  private static Broken error(String field, @Nullable String constraint) {
    return new Broken(field, constraint == null ? "invalid" : constraint);
  }
}
