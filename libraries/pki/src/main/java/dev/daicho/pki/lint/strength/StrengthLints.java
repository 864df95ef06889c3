package dev.daicho.pki.lint.strength;

import dev.daicho.pki.lint.Lint;
import java.util.List;

/** All lints of keys and algorithms. They bind every certificate. */
public final class StrengthLints {

  private StrengthLints() {}

  /** Of the key first, of the signature then. */
  public static List<Lint> of() {
    return List.of(
        new RsaModulusLength(),
        new RsaExponent(),
        new RsaModulusOdd(),
        new RsaNoSmallFactor(),
        new RsaNotRoca(),
        new NamedCurve(),
        new PointOnCurve(),
        new KnownKeyAlgorithm(),
        new RsaKeyParametersNull(),
        new NoBrokenHash(),
        new RsaSignatureParametersNull(),
        new EcSignatureWithoutParameters());
  }
}
