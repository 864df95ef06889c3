package dev.daicho.pki.path.certificate;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.strength.KnownKeyAlgorithm;
import dev.daicho.pki.lint.strength.NamedCurve;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.profile.KeyType;
import java.util.List;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Its key is of a type that a generation of cards has (規則2条・38条, and the next card). */
public final class KeyTypeAllowed implements Check<PathCase> {

  private static final Clause CLAUSE =
      Clause.of(
          "電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律施行規則",
          "2, 38",
          "鍵が認められた種類のものであること",
          "its key is of a type that is in use");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(KnownKeyAlgorithm.class, NamedCurve.class);
  }

  @Override
  public Look examine(PathCase path) {
    SubjectPublicKeyInfo key = path.certificate().fields().key();
    KeyType type = SubjectKeys.type(key);
    return Look.of(
        path.purpose().keys().contains(type),
        "この種類の鍵は認められていません。",
        "A key of that type is not accepted.",
        SubjectKeys.shown(key));
  }
}
