package dev.daicho.pki.path.answer;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.AnswerCase;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.Shown;
import java.util.List;
import java.util.stream.Collectors;

/** It speaks of this certificate of this issuer (RFC 6960, 3.2). */
public final class AnswerAboutIt implements Check<AnswerCase> {

  private static final Clause CLAUSE =
      Clause.of("RFC 6960", "3.2 (1)", "この証明書についての回答であること", "speaks of this certificate");

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
    if (given.about().isEmpty()) {
      return Look.notAsked("応答だけを調べています。", "The answer is looked at alone.");
    }
    return Look.of(
        given.single().isPresent(),
        "別の証明書、または別の発行者についての回答です。",
        "It speaks of another certificate, or of another issuer's.",
        Field.of(
            "回答のある番号",
            "serial numbers in it",
            given.answer().statuses().stream()
                .map(one -> Shown.serial(one.id().serial()).en())
                .collect(Collectors.joining(", "))));
  }
}
