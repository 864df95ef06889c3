package dev.daicho.pki.path.list;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.ListCase;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.Shown;
import java.math.BigInteger;
import java.util.List;

/** It is complete, since changes alone do not tell that nothing is wrong (RFC 5280, 5.2.4). */
public final class ListComplete implements Check<ListCase> {

  private static final Clause CLAUSE = Clause.rfc5280("5.2.4", "差分ではなく完全なリストであること", "is complete");

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
    BigInteger base = given.list().terms().base();
    if (given.about().isEmpty()) {
      return Look.notAsked("リストだけを調べています。", "The list is looked at alone.");
    }
    return Look.of(
        base == null,
        "差分だけでは判定できません。",
        "Changes alone do not tell the status.",
        Field.of("差分の基準", "base", base == null ? Shown.nothing() : Shown.text(base.toString())));
  }
}
