package dev.daicho.pki.path.list;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.ListCase;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.Shown;
import dev.daicho.pki.revocation.ListTerms;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The changes are neither from the future nor too old (RFC 5280, 6.3.3 (a)). */
public final class ChangesCurrent implements Check<ListCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "6.3.3 (a)", "差分が現在のものであること", "the changes are neither from the future nor too old");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(ChangesReadable.class);
  }

  @Override
  public Look examine(ListCase given) {
    ListTerms terms = given.changes().orElseThrow().list().terms();
    Instant second = given.moment().now().truncatedTo(ChronoUnit.SECONDS);
    return Look.of(
        !second.isBefore(terms.thisUpdate()) && !second.isAfter(terms.nextUpdate()),
        "差分が現在のものではありません。",
        "The changes are not current.",
        Field.of("発行", "thisUpdate", Shown.moment(terms.thisUpdate())),
        Field.of("次回発行", "nextUpdate", Shown.moment(terms.nextUpdate())));
  }
}
