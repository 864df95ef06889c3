package dev.daicho.pki.path.certificate;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.path.Shown;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Its validity has not ended, that second included (RFC 5280, 6.1.3 (a)(2)). */
public final class NotExpired implements Check<PathCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("6.1.3 (a)(2)", "有効期間が満了していないこと", "its validity has not ended");

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
            .isAfter(path.certificate().notAfter()),
        "有効期間が満了しています。",
        "It has expired.",
        Field.of("満了", "until", Shown.moment(path.certificate().notAfter())),
        Field.of("判定時刻", "judged at", Shown.moment(path.moment().used())));
  }
}
