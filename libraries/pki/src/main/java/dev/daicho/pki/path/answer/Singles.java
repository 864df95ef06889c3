package dev.daicho.pki.path.answer;

import dev.daicho.pki.path.AnswerCase;
import dev.daicho.pki.status.StatusAnswer;
import java.util.List;

/** Which parts of an answer matter. */
final class Singles {

  private Singles() {}

  /** What it says of the certificate; all that it says when it stands alone or is of another. */
  static List<StatusAnswer.Single> of(AnswerCase given) {
    return given.single().map(List::of).orElseGet(() -> given.answer().statuses());
  }
}
