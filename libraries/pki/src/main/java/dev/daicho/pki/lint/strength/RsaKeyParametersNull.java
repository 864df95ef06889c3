package dev.daicho.pki.lint.strength;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Null;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** A certificate is as demanded: the parameters of an RSA key are NULL (RFC 3279, 2.3.1). */
public final class RsaKeyParametersNull implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "RFC 3279", "2.3.1", "RSA鍵のパラメータはNULLであること", "the parameters of an RSA key are NULL");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    AlgorithmIdentifier algorithm = certificate.key().getAlgorithm();
    return foundWhen(
        algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption)
            && !(algorithm.getParameters() instanceof ASN1Null),
        String.valueOf(algorithm.getParameters()));
  }
}
