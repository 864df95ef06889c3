package dev.daicho.pki.path.certificate;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.path.Shown;
import dev.daicho.pki.path.TrustAnchors;
import java.util.List;

/**
 * Its issuer is valid itself when it is used; an anchor may be believed under such a condition (RFC
 * 5280, 6.1.1 (d)).
 */
public final class IssuerValid implements Check<PathCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("6.1.1 (d)", "発行者の証明書が有効期間内であること", "its issuer is valid itself");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(SignedByIssuer.class);
  }

  @Override
  public Look examine(PathCase path) {
    return Look.of(
        path.authority().covers(path.moment().used()),
        "認証局の証明書の有効期間外です。",
        "The authority's certificate is not valid at that moment.",
        TrustAnchors.shown(path.authority()),
        Field.of("開始", "from", Shown.moment(path.authority().notBefore())),
        Field.of("満了", "until", Shown.moment(path.authority().notAfter())),
        Field.of("判定時刻", "judged at", Shown.moment(path.moment().used())));
  }
}
