package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1PrintableString;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** A certificate is as demanded: a country is a PrintableString of two letters (RFC 5280, A.1). */
public final class CountryForm implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "A.1", "国名は2文字のPrintableStringであること", "a country is a PrintableString of two letters");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return NameParts.of(certificate)
        .filter(part -> part.getType().equals(BCStyle.C))
        .map(AttributeTypeAndValue::getValue)
        .filter(value ->
            !(value instanceof ASN1PrintableString) || !value.toString().matches("[A-Z]{2}"))
        .findFirst()
        .flatMap(value -> foundWhen(true, value.getClass().getSimpleName() + " " + value));
  }
}
