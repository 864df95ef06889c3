package dev.daicho.pki.path.certificate;

import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.Verification;
import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.path.Shown;
import dev.daicho.pki.profile.KeyType;
import java.util.List;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * It is signed by an algorithm in use, never with SHA-1 (RFC 6194, 3), with a key type that is
 * allowed.
 */
public final class AlgorithmPermitted implements Check<PathCase> {

  private static final Clause CLAUSE =
      Clause.of(
          "RFC 6194",
          "3",
          "使用中の署名方式であり、SHA-1やMD5を使わないこと",
          "is signed by an algorithm in use, not with SHA-1 or MD5");

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
    AlgorithmIdentifier written = path.certificate().fields().inner();
    Field algorithm = Field.of("署名方式", "algorithm", Shown.oid(written.getAlgorithm()));
    SignatureScheme scheme = Verification.scheme(written).orElse(null);
    if (scheme == null) {
      return Look.failed("使われない署名方式です。", "Its signature algorithm is not in use.", algorithm);
    }
    boolean allowed =
        scheme != SignatureScheme.ECDSA_SHA256 || path.purpose().keys().contains(KeyType.P_256);
    return Look.of(
        allowed,
        "P-256/SHA-256はこのプロファイルでは使えません。",
        "P-256 with SHA-256 is not in the profile.",
        algorithm);
  }
}
