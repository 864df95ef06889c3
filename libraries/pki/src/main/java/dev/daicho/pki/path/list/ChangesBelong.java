package dev.daicho.pki.path.list;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.ListCase;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.revocation.RevocationList;
import java.math.BigInteger;
import java.util.List;

/** The changes go with the complete list: issuer, point and base (RFC 5280, 6.3.3 (c)). */
public final class ChangesBelong implements Check<ListCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("6.3.3 (c)", "差分が完全なリストに対するものであること", "the changes go with the complete list");

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
    RevocationList changes = given.changes().orElseThrow().list();
    Field[] fields = {
      Field.of("完全なリストの番号", "complete list", given.list().terms().number().toString()),
      Field.of(
          "差分の基準",
          "base of the changes",
          changes.terms().changesSince().map(BigInteger::toString).orElse(""))
    };
    return given
        .list()
        .whyNotWith(changes)
        .map(why -> Look.failed(why.ja(), why.en(), fields))
        .orElseGet(() -> Look.passed(fields));
  }
}
