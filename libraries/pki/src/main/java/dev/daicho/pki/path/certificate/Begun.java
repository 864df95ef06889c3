package dev.daicho.pki.path.certificate;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.path.Shown;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Its validity has begun, that second included (RFC 5280, 6.1.3 (a)(2)). */
public final class Begun implements Check<PathCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("6.1.3 (a)(2)", "有効期間が始まっていること", "its validity has begun");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(WellFormed.class);
  }

  @Override
  public Look examine(PathCase path) {
    return Look.of(
        !path.moment()
            .used()
            .truncatedTo(ChronoUnit.SECONDS)
            .isBefore(path.certificate().notBefore()),
        "有効期間がまだ始まっていません。",
        "It is not valid yet.",
        Field.of("開始", "from", Shown.moment(path.certificate().notBefore())),
        Field.of("判定時刻", "judged at", Shown.moment(path.moment().used())));
  }
}
