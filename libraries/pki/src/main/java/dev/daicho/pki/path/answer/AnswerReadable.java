package dev.daicho.pki.path.answer;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.AnswerCase;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.status.StatusAnswer;

/** It is an OCSP response that is understood here (RFC 6960, 4.2.1). */
public final class AnswerReadable implements Check<AnswerCase> {

  private static final Clause CLAUSE =
      Clause.of("RFC 6960", "4.2.1", "OCSP応答であること", "is an OCSP response");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Look examine(AnswerCase given) {
    StatusAnswer.Reading reading = given.given().orElse(null);
    if (reading == null) {
      return Look.notAsked("OCSP応答は与えられていません。", "No OCSP response was given.");
    }
    return reading instanceof StatusAnswer.Malformed malformed
        ? Look.failed(
            malformed.fault().why().ja(),
            malformed.fault().why().en(),
            Field.of("位置", "offset", Long.toString(malformed.fault().offset())))
        : Look.passed();
  }
}
