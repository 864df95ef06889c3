package dev.daicho.pki.path.list;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.ListCase;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.ReadCertificate;
import dev.daicho.pki.path.TrustAnchors;
import java.util.List;

/**
 * The key of the certificate's issuer has signed it, or of one that is believed (RFC 5280, 6.3.3
 * (g)).
 */
public final class ListSigned implements Check<ListCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("6.3.3 (g)", "リストが発行者の鍵で署名されていること", "is signed by the key of its issuer");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(ListIssuerNamed.class);
  }

  @Override
  public Look examine(ListCase given) {
    ReadCertificate signer = given.signer().orElse(null);
    if (signer == null) {
      return Look.failed(
          "信頼する認証局の鍵で検証できません。", "No key of an authority that is believed verifies it.");
    }
    boolean right =
        given
            .about()
            .map(path -> path.authority().isSame(signer))
            .orElseGet(() -> signer.fields().subject().equals(given.list().issuer()));
    return Look.of(
        right,
        "別の認証局、または別の世代の鍵で署名されています。",
        "The key of another authority, or of another generation, has signed it.",
        TrustAnchors.shown(signer));
  }
}
