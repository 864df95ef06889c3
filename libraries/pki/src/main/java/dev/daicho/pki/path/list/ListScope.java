package dev.daicho.pki.path.list;

import dev.daicho.pki.Words;
import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.ListCase;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.path.Shown;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;

/** It speaks of the distribution point that the certificate names (RFC 5280, 6.3.3 (b)(2)(i)). */
public final class ListScope implements Check<ListCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "6.3.3 (b)(2)(i)",
          "証明書の配布点のリストであること",
          "speaks of the distribution point of the certificate");

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
    X500Name point = given.list().terms().distributionPoint();
    List<X500Name> own = Points.of(path.certificate().fields());
    return Look.of(
        point == null || own.contains(point),
        "別の配布点（市区町村）のリストです。",
        "It is the list of another distribution point.",
        Field.of(
            "リストの配布点",
            "point of the list",
            point == null ? new Words("すべて", "all") : Shown.name(point)),
        Field.of(
            "証明書の配布点",
            "point of the certificate",
            own.isEmpty() ? Shown.nothing() : Shown.name(own.get(0))));
  }
}
