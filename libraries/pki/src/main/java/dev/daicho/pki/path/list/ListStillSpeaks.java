package dev.daicho.pki.path.list;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.ListCase;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.path.Shown;
import java.util.List;

/**
 * It was made while the certificate was valid; afterwards entries may be left out (RFC 5280, 3.3).
 */
public final class ListStillSpeaks implements Check<ListCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("3.3", "証明書の満了前に発行されたリストであること", "was made before the certificate expired");

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
    PathCase path = given.about().orElse(null);
    if (path == null) {
      return Look.notAsked("リストだけを調べています。", "The list is looked at alone.");
    }
    return Look.of(
        !given.list().terms().thisUpdate().isAfter(path.certificate().notAfter()),
        "満了後のリストには、失効情報が残っていないことがあります。",
        "A list made after the certificate has expired need not speak of it.",
        Field.of("発行", "thisUpdate", Shown.moment(given.list().terms().thisUpdate())),
        Field.of("証明書の満了", "certificate until", Shown.moment(path.certificate().notAfter())));
  }
}
