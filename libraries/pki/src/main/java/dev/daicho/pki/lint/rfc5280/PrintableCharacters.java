package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1PrintableString;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;

/**
 * A certificate is as demanded: a PrintableString has only the characters it may have (RFC 5280,
 * 4.1.2.4).
 */
public final class PrintableCharacters implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "4.1.2.4",
          "PrintableStringはその文字だけからなること",
          "a PrintableString has only the characters it may have");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return NameParts.of(certificate)
        .map(AttributeTypeAndValue::getValue)
        .filter(ASN1PrintableString.class::isInstance)
        .map(value -> ((ASN1PrintableString) value).getString())
        .filter(text -> !text.matches("[A-Za-z0-9 '()+,./:=?-]*"))
        .findFirst()
        .flatMap(text -> foundWhen(true, text));
  }
}
