package dev.daicho.pki.path.certificate;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.path.TrustAnchors;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyUsage;

/** Its issuer is an authority that may sign certificates (RFC 5280, 6.1.4 (k), (n)). */
public final class IssuerMayIssue implements Check<PathCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "6.1.4 (k), (n)",
          "発行者が証明書に署名できる認証局であること",
          "its issuer is an authority that may sign certificates");

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
    Examined authority = path.authority().fields();
    return Look.of(
        authority.authority() && TrustAnchors.allows(authority, KeyUsage.keyCertSign),
        "basicConstraintsまたはkeyUsageが認証局のものではありません。",
        "Its basicConstraints or keyUsage are not those of an authority.",
        TrustAnchors.shown(path.authority()),
        Field.of("CA", "CA", Boolean.toString(authority.authority())),
        Field.of("鍵用途", "keyUsage", Uses.shown(authority)));
  }
}
