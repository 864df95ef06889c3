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

/** It was true already (thisUpdate; RFC 5280, 5.1.2.4). */
public final class ListBegun implements Check<ListCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("5.1.2.4", "リストの発行日時が過ぎていること", "was true already");

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
        !given.moment().now().truncatedTo(ChronoUnit.SECONDS).isBefore(terms.thisUpdate()),
        "まだ発行されていないはずのリストです。",
        "It is from the future.",
        Field.of("発行", "thisUpdate", Shown.moment(terms.thisUpdate())),
        Field.of("判定時刻", "judged at", Shown.moment(given.moment().now())));
  }
}
