package dev.daicho.pki.path.certificate;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.KindOf;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.path.Shown;
import dev.daicho.pki.path.TrustAnchors;
import dev.daicho.pki.profile.CertificateKind;
import java.util.List;

/** It comes from the authority of its kind: signing (法3条) or user authentication (法22条). */
public final class AuthorityOfKind implements Check<PathCase> {

  private static final Clause CLAUSE =
      Clause.of(
          "電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律",
          "3, 22",
          "種類に応じた認証局（署名用・利用者証明用）が発行したこと",
          "was issued by the authority of its kind");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(SignedByIssuer.class, PolicyAccepted.class);
  }

  @Override
  public Look examine(PathCase path) {
    CertificateKind authority = KindOf.of(path.authority().fields()).orElse(null);
    CertificateKind kind = KindOf.of(path.certificate().fields()).orElseThrow();
    CertificateKind expected =
        switch (kind) {
          // Who stamps time is certified by the signing authority; that is ours.
          case SIGNING, PHONE_SIGNING, TIME_STAMPING_AUTHORITY -> CertificateKind.SIGNING_AUTHORITY;
          default -> CertificateKind.AUTHENTICATION_AUTHORITY;
        };
    return Look.of(
        authority == expected,
        expected.title().ja() + "の鍵ではありません。",
        "It is not the key of a " + expected.title().en() + ".",
        TrustAnchors.shown(path.authority()),
        Field.of("証明書の種類", "kind", kind.title()),
        Field.of(
            "認証局の種類",
            "kind of authority",
            authority == null ? Shown.nothing() : authority.title()));
  }
}
