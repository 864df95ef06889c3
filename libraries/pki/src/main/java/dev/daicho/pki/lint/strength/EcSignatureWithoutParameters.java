package dev.daicho.pki.lint.strength;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** A certificate is as demanded: an ECDSA signature has no parameters (RFC 5758, 3.2). */
public final class EcSignatureWithoutParameters implements Lint {

  private static final Clause CLAUSE =
      Clause.of("RFC 5758", "3.2", "ECDSA署名はパラメータを持たないこと", "an ECDSA signature has no parameters");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    AlgorithmIdentifier algorithm = certificate.inner();
    return foundWhen(
        algorithm.getAlgorithm().on(X9ObjectIdentifiers.id_ecSigType)
            && algorithm.getParameters() != null,
        "parameters");
  }
}
