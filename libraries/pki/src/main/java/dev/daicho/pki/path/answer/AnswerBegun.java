package dev.daicho.pki.path.answer;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.AnswerCase;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.Shown;
import dev.daicho.pki.status.StatusAnswer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What it says was known already (thisUpdate; RFC 6960, 3.2). */
public final class AnswerBegun implements Check<AnswerCase> {

  private static final Clause CLAUSE =
      Clause.of("RFC 6960", "3.2 (5)", "回答の時点が過ぎていること", "what it says was known already");

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
    Instant second = given.moment().now().truncatedTo(ChronoUnit.SECONDS);
    List<StatusAnswer.Single> singles = Singles.of(given);
    return Look.of(
        singles.stream().noneMatch(one -> second.isBefore(one.thisUpdate())),
        "まだ来ていない時点の回答です。",
        "It is from the future.",
        Field.of("時点", "thisUpdate", Shown.moment(singles.get(0).thisUpdate())),
        Field.of("判定時刻", "judged at", Shown.moment(given.moment().now())));
  }
}
