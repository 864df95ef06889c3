package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * A certificate is as demanded: its distribution point is of a municipality, under the CA's name
 * and OU=CRL Distribution Points (JPKI profile, cRLDistributionPoints).
 */
public final class RevocationListOfIssuer implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "cRLDistributionPoints",
          "配布点は認証局の名前のOU=CRL Distribution Pointsの下の市区町村のものであること",
          "its distribution point is of a municipality, under the CA's name and OU=CRL Distribution Points");

  private final Examined issuer;

  /** As its kind and its issuer make it. */
  RevocationListOfIssuer(Examined issuer) {
    this.issuer = issuer;
  }

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return Parts.distributionPoint(certificate).flatMap(name -> foundWhen(!fits(name), name));
  }

  /** Of the CA's name country, organisation and first unit stay. */
  private boolean fits(X500Name name) {
    RDN[] parts = name.getRDNs();
    return Parts.types(name).equals(List.of("C", "O", "OU", "OU", "OU", "CN"))
        && Arrays.asList(parts)
            .subList(0, 3)
            .equals(Stream.of(issuer.subject().getRDNs()).limit(3).toList())
        && parts[3].getFirst().getValue().toString().equals("CRL Distribution Points");
  }
}
