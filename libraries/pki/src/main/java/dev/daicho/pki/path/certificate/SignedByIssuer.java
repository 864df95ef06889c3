package dev.daicho.pki.path.certificate;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.rfc5280.SameAlgorithmInside;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.path.ReadCertificate;
import dev.daicho.pki.path.Shown;
import dev.daicho.pki.path.TrustAnchors;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * The key of an authority of that name has signed it (RFC 5280, 6.1.3 (a)(1)). All generations of
 * an authority share one name, so each key is tried; another authority's key is named when it fits.
 */
public final class SignedByIssuer implements Check<PathCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("6.1.3 (a)(1)", "発行者の鍵による署名であること", "is signed by the key of its issuer");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(AlgorithmPermitted.class, SameAlgorithmInside.class, IssuerNamed.class);
  }

  @Override
  public Look examine(PathCase path) {
    ReadCertificate signer = path.issuer().orElse(null);
    X500Name issuer = path.certificate().fields().issuer();
    if (signer == null) {
      return unsigned(path);
    }
    Field shown = TrustAnchors.shown(signer);
    return Look.of(
        signer.fields().subject().equals(issuer),
        "別の認証局の鍵で署名されています: " + Shown.text(TrustAnchors.describe(signer)).ja(),
        "Another authority's key has signed it: " + Shown.text(TrustAnchors.describe(signer)).en(),
        shown,
        Field.of("認証局の鍵識別子", "key of the authority", Shown.keyIdentifier(signer.fields().key())));
  }

  /** No key fits; whether the one that it names is there makes the difference to a person. */
  private static Look unsigned(PathCase path) {
    Optional<ReadCertificate> named =
        AuthorityKeys.of(path.certificate())
            .flatMap(
                key -> path.anchors().certificates().stream().filter(key::isKeyOf).findFirst());
    Field issuer = Field.of("発行者", "issuer", Shown.name(path.certificate().fields().issuer()));
    return named
        .map(anchor ->
            Look.failed(
                "名指しされた認証局の鍵で検証できません。内容か署名が変えられています。",
                "The key of the authority that it names does not verify it:"
                    + " contents or signature were changed.",
                issuer,
                TrustAnchors.shown(anchor)))
        .orElseGet(() ->
            Look.failed(
                "信頼するどの世代の認証局の鍵でも検証できません。",
                "No key of any generation that is believed verifies it.",
                issuer));
  }
}
