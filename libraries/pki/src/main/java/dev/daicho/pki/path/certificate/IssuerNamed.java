package dev.daicho.pki.path.certificate;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.path.Shown;
import dev.daicho.pki.path.TrustAnchors;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x500.X500Name;

/** An authority that is believed has the name of its issuer (RFC 5280, 6.1.3 (a)(4)). */
public final class IssuerNamed implements Check<PathCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "6.1.3 (a)(4)",
          "発行者名が信頼する認証局の名前であること",
          "its issuer has the name of an authority that is believed");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(WellFormed.class);
  }

  @Override
  public Look examine(PathCase path) {
    X500Name issuer = path.certificate().fields().issuer();
    return Look.of(
        !path.anchors().named(issuer).isEmpty(),
        "この名前の認証局は信頼されていません。",
        "No authority of that name is believed.",
        Field.of("発行者", "issuer", Shown.name(issuer)),
        Field.of(
            "信頼する認証局",
            "believed",
            path.anchors().certificates().stream()
                .map(TrustAnchors::describe)
                .collect(Collectors.joining("; "))));
  }
}
