package dev.daicho.pki.path.answer;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.AnswerCase;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.status.Nonce;
import java.util.List;

/** It repeats the nonce of the question (RFC 9654, 2.1). */
public final class NonceRepeated implements Check<AnswerCase> {

  private static final Clause CLAUSE =
      Clause.of("RFC 9654", "2.1", "送ったノンスが返されていること", "repeats the nonce that was sent");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(AnswerGiven.class);
  }

  @Override
  public Look examine(AnswerCase given) {
    if (given.nonce().isEmpty()) {
      return Look.notAsked("ノンスは送っていません。", "No nonce was sent.");
    }
    return Look.of(
        given.answer().nonce().equals(given.nonce()),
        "ノンスが返されていないか、違います。古い応答の使い回しかもしれません。",
        "The nonce is missing or another one; it may be an old answer.",
        Field.of("送ったノンス", "sent", given.nonce().map(Nonce::hex).orElse("")),
        Field.of("返されたノンス", "repeated", given.answer().nonce().map(Nonce::hex).orElse("")));
  }
}
