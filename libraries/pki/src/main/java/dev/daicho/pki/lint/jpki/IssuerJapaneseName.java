package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * A certificate is as demanded: its issuerAltName is the subjectAltName of the CA (JPKI profile,
 * issuerAltName).
 */
public final class IssuerJapaneseName implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "issuerAltName",
          "発行者別名は認証局の主体者別名と同じであること",
          "its issuerAltName is the subjectAltName of the CA");

  private final Examined issuer;

  /** As its kind and its issuer make it. */
  IssuerJapaneseName(Examined issuer) {
    this.issuer = issuer;
  }

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .value(Extension.issuerAlternativeName, GeneralNames::getInstance)
        .flatMap(names ->
            foundWhen(
                !issuer
                    .value(Extension.subjectAlternativeName, GeneralNames::getInstance)
                    .equals(Optional.of(names)),
                names));
  }
}
