package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.Extension;

/**
 * A certificate is as demanded: an alternative name that is there has at least one name (RFC 5280,
 * 4.2.1.6).
 */
public final class AlternativeNamesNotEmpty implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "4.2.1.6", "別名は少なくとも一つあること", "an alternative name that is there has at least one name");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return Stream.of(Extension.subjectAlternativeName, Extension.issuerAlternativeName)
        .filter(type ->
            certificate.value(type, ASN1Sequence::getInstance).stream()
                .anyMatch(names -> names.size() == 0))
        .findFirst()
        .flatMap(type -> foundWhen(true, type));
  }
}
