package dev.daicho.pki.path.list;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.ListCase;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.ReadCertificate;
import dev.daicho.pki.path.TrustAnchors;
import java.util.List;

/** The key that has signed the complete list has signed the changes (RFC 5280, 6.3.3 (h)). */
public final class ChangesSigned implements Check<ListCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("6.3.3 (h)", "差分が同じ鍵で署名されていること", "the changes are signed by the same key");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(ChangesReadable.class, ListSigned.class);
  }

  @Override
  public Look examine(ListCase given) {
    ReadCertificate signer = given.signer().orElseThrow();
    return Look.of(
        given.changes().orElseThrow().seal().isOf(signer.fields().key()),
        "完全なリストの発行者の鍵で検証できません。",
        "The key of the complete list's issuer does not verify it.",
        TrustAnchors.shown(signer));
  }
}
