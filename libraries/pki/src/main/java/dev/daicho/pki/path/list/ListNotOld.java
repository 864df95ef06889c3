package dev.daicho.pki.path.list;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.ListCase;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.Shown;
import dev.daicho.pki.revocation.ListTerms;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The next one is not due yet (nextUpdate; RFC 5280, 5.1.2.5). */
public final class ListNotOld implements Check<ListCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("5.1.2.5", "次のリストの時期が来ていないこと", "the next one is not due yet");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(ListReadable.class);
  }

  @Override
  public Look examine(ListCase given) {
    ListTerms terms = given.list().terms();
    return Look.of(
        !given.moment().now().truncatedTo(ChronoUnit.SECONDS).isAfter(terms.nextUpdate()),
        "リストが古くなっています。",
        "It is too old.",
        Field.of("次回発行", "nextUpdate", Shown.moment(terms.nextUpdate())),
        Field.of("判定時刻", "judged at", Shown.moment(given.moment().now())));
  }
}
