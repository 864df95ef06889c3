package dev.daicho.pki.path.answer;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.AnswerCase;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.Shown;
import dev.daicho.pki.status.StatusAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What it says is not too old (nextUpdate; RFC 6960, 3.2). One that names no end is good for five
 * minutes; that limit is ours.
 */
public final class AnswerNotOld implements Check<AnswerCase> {

  private static final Clause CLAUSE =
      Clause.of("RFC 6960", "3.2 (6)", "回答が古くなっていないこと", "what it says is not too old");

  private static final Duration WITHOUT_END = Duration.ofMinutes(5);

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
        singles.stream().noneMatch(one -> second.isAfter(end(one))),
        "回答が古くなっています。",
        "It is too old.",
        Field.of("次回", "nextUpdate", Shown.moment(singles.get(0).nextUpdate())),
        Field.of("判定時刻", "judged at", Shown.moment(given.moment().now())));
  }

  private static Instant end(StatusAnswer.Single single) {
    return single.nextUpdate().orElseGet(() -> single.thisUpdate().plus(WITHOUT_END));
  }
}
