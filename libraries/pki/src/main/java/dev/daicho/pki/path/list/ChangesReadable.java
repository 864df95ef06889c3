package dev.daicho.pki.path.list;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.ListCase;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.revocation.RevocationList;
import java.util.List;

/** What tells the changes is a revocation list (RFC 5280, 5.1). */
public final class ChangesReadable implements Check<ListCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("5.1", "差分が失効リストであること", "what tells the changes is a revocation list");

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
    RevocationList.Reading reading = given.changed().orElse(null);
    if (reading == null) {
      return Look.notAsked("差分は与えられていません。", "No changes were given.");
    }
    if (reading instanceof RevocationList.Malformed malformed) {
      return Look.failed(
          malformed.fault().why().ja(),
          malformed.fault().why().en(),
          Field.of("位置", "offset", Long.toString(malformed.fault().offset())));
    }
    RevocationList list = given.changes().orElseThrow().list();
    return Look.passed(
        Field.of("リスト番号", "number of the list", list.terms().number().toString()),
        Field.of("失効情報の数", "entries", Integer.toString(list.size())));
  }
}
