package dev.daicho.pki.path.list;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.ListCase;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.Shown;
import dev.daicho.pki.revocation.RevocationList;

/** It is a revocation list that is understood here (RFC 5280, 5.1). */
public final class ListReadable implements Check<ListCase> {

  private static final Clause CLAUSE = Clause.rfc5280("5.1", "失効リストであること", "is a revocation list");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Look examine(ListCase given) {
    RevocationList.Reading reading = given.given().orElse(null);
    if (reading == null) {
      return Look.notAsked("失効リストは与えられていません。", "No revocation list was given.");
    }
    if (reading instanceof RevocationList.Malformed malformed) {
      return Look.failed(
          malformed.fault().why().ja(),
          malformed.fault().why().en(),
          Field.of("位置", "offset", Long.toString(malformed.fault().offset())));
    }
    RevocationList list = given.list();
    return Look.passed(
        Field.of("発行者", "issuer", Shown.name(list.issuer())),
        Field.of("リスト番号", "number of the list", list.terms().number().toString()),
        Field.of("失効情報の数", "entries", Integer.toString(list.size())));
  }
}
