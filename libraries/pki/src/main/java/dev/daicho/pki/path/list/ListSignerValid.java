package dev.daicho.pki.path.list;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.ListCase;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.ReadCertificate;
import dev.daicho.pki.path.Shown;
import dev.daicho.pki.path.TrustAnchors;
import java.util.List;

/** Its issuer is valid now (RFC 5280, 6.3.3 (f)). */
public final class ListSignerValid implements Check<ListCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("6.3.3 (f)", "発行者の証明書が有効期間内であること", "its issuer is valid");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(ListSigned.class);
  }

  @Override
  public Look examine(ListCase given) {
    ReadCertificate signer = given.signer().orElseThrow();
    return Look.of(
        signer.covers(given.moment().now()),
        "認証局の証明書の有効期間外です。",
        "The authority's certificate is not valid at that moment.",
        TrustAnchors.shown(signer),
        Field.of("満了", "until", Shown.moment(signer.notAfter())));
  }
}
