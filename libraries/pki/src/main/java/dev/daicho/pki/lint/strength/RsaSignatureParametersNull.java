package dev.daicho.pki.lint.strength;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Null;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** A certificate is as demanded: the parameters of an RSA signature are NULL (RFC 4055, 5). */
public final class RsaSignatureParametersNull implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "RFC 4055", "5", "RSA署名のパラメータはNULLであること", "the parameters of an RSA signature are NULL");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    AlgorithmIdentifier algorithm = certificate.inner();
    return foundWhen(
        algorithm.getAlgorithm().on(PKCSObjectIdentifiers.pkcs_1)
            && !algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)
            && !(algorithm.getParameters() instanceof ASN1Null),
        String.valueOf(algorithm.getParameters()));
  }
}
