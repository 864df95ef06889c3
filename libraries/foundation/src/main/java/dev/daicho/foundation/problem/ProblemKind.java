package dev.daicho.foundation.problem;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * The kinds of problem that the interface knows, each with its status. The words are in the
 * catalogue as {@code problem.<code>.title} and {@code .detail}.
 */
public enum ProblemKind {
  /** The body is no JSON, or the request cannot be understood at all. */
  MALFORMED(HttpStatus.BAD_REQUEST),
  /** The body has a field that the operation does not know. Argument: the field. */
  UNKNOWN_FIELD(HttpStatus.BAD_REQUEST),
  /** A field has a value of the wrong type or form. Argument: the field. */
  WRONG_TYPE(HttpStatus.BAD_REQUEST),
  /** There is no body. */
  MISSING_BODY(HttpStatus.BAD_REQUEST),
  /** A parameter or header is missing. Argument: its name. */
  MISSING_PARAMETER(HttpStatus.BAD_REQUEST),
  /** A parameter or header has the wrong form. Argument: its name. */
  WRONG_PARAMETER(HttpStatus.BAD_REQUEST),
  /** Values break the operation's constraints; {@code errors} says which. */
  INVALID(HttpStatus.BAD_REQUEST),
  /** Nobody is signed in. */
  UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
  /** Who is signed in may not do this. */
  FORBIDDEN(HttpStatus.FORBIDDEN),
  /** There is nothing here. */
  NOT_FOUND(HttpStatus.NOT_FOUND),
  /** The method does not exist here. */
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  /** The answer cannot be given in a form that the client accepts. */
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
  /** Something changed meanwhile. */
  CONFLICT(HttpStatus.CONFLICT),
  /** The body is too large. */
  TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  /** The body is of a type that the operation does not read. */
  UNSUPPORTED_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  /** A rule said no; {@code rule} and {@code article} say which. */
  REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
  /** Too many requests. */
  TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
  /** The fault is ours. */
  FAULT(HttpStatus.INTERNAL_SERVER_ERROR),
  /** Try again later. */
  UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

  private final HttpStatus status;

  ProblemKind(HttpStatus status) {
    this.status = status;
  }

  /** The HTTP status. */
  public HttpStatus status() {
    return status;
  }

  /** The stable code, such as {@code unknown-field}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The problem's type, such as {@code urn:daicho:problem:unknown-field}. */
  public URI type() {
    return URI.create("urn:daicho:problem:" + code());
  }

  /**
   * The kind that a bare status tells; a status without a kind of its own is malformed or a fault.
   */
  public static ProblemKind of(int status) {
    return switch (status) {
      case 401 -> UNAUTHENTICATED;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 409 -> CONFLICT;
      case 413 -> TOO_LARGE;
      case 415 -> UNSUPPORTED_TYPE;
      case 422 -> REFUSED;
      case 429 -> TOO_MANY;
      case 503 -> UNAVAILABLE;
      default -> status < 500 ? MALFORMED : FAULT;
    };
  }
}
