package dev.daicho.pki.path.answer;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.AnswerCase;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.status.ReplyStatus;
import dev.daicho.pki.status.StatusAnswer;
import java.util.List;

/** The responder has answered (RFC 6960, 2.3). */
public final class AnswerGiven implements Check<AnswerCase> {

  private static final Clause CLAUSE =
      Clause.of("RFC 6960", "2.3", "レスポンダが回答したこと", "the responder has answered");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(AnswerReadable.class);
  }

  @Override
  public Look examine(AnswerCase given) {
    ReplyStatus status =
        given
            .given()
            .filter(StatusAnswer.Refused.class::isInstance)
            .map(one -> ((StatusAnswer.Refused) one).why())
            .orElse(ReplyStatus.SUCCESSFUL);
    return Look.of(
        status == ReplyStatus.SUCCESSFUL,
        "レスポンダは回答しませんでした。",
        "The responder did not answer.",
        Field.of("応答の状態", "responseStatus", status.words()));
  }
}
