package dev.daicho.register.api;

import dev.daicho.foundation.problem.ProblemKind;
import dev.daicho.foundation.problem.Problems;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.register.disclosure.Answer;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What the gate answered, as HTTP: 200, 403 with the rule, or 404. */
final class Answers {

  private Answers() {}

  static <T> ResponseEntity<Object> of(
      Answer<T> answer, BiFunction<T, List<Refusal>, Object> document) {
    return switch (answer) {
      case Answer.Given<T>(T value, List<Refusal> masked) ->
          ResponseEntity.ok(document.apply(value, masked));
      case Answer.Refused<T>(List<Refusal> why) -> problem(Problems.forbidden(why));
      case Answer.Nothing<T> ignored -> problem(Problems.of(ProblemKind.NOT_FOUND));
    };
  }

  static ResponseEntity<Object> problem(ProblemDetail problem) {
    return ResponseEntity.of(problem).build();
  }
}
