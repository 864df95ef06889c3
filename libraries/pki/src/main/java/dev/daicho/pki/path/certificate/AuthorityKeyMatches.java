package dev.daicho.pki.path.certificate;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.path.Shown;
import java.util.List;

/** Its authorityKeyIdentifier names the very certificate of its issuer (RFC 5280, 4.2.1.1). */
public final class AuthorityKeyMatches implements Check<PathCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "4.2.1.1",
          "発行者鍵識別子が発行者の鍵・名前・番号と合うこと",
          "its authorityKeyIdentifier names key, name and number of its issuer");

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
    AuthorityKeys.Named named = AuthorityKeys.of(path.certificate()).orElse(null);
    Field issuer =
        Field.of(
            "認証局の鍵識別子",
            "key of the authority",
            Shown.keyIdentifier(path.authority().fields().key()));
    if (named == null) {
      return Look.failed("発行者鍵識別子がないか、読めません。", "It is missing or cannot be read.", issuer);
    }
    return Look.of(
        named.isKeyOf(path.authority()) && named.isCertificateOf(path.authority()),
        "発行者鍵識別子が、署名した認証局のものではありません。",
        "It does not name the authority that has signed.",
        Field.of("発行者鍵識別子", "authorityKeyIdentifier", named.shown()),
        issuer,
        Field.of(
            "認証局の番号",
            "serial number of the authority",
            Shown.serial(path.authority().fields().serial())));
  }
}
