package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1PrintableString;
import org.bouncycastle.asn1.ASN1UTF8String;

/** A certificate names are PrintableString or UTF8String (RFC 5280, 4.1.2.4). */
public final class NameStringTypes implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "4.1.2.4",
          "名前はPrintableStringまたはUTF8Stringで書くこと",
          "names are PrintableString or UTF8String");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return NameParts.of(certificate)
        .filter(part -> NameParts.directoryString(part.getType()))
        .filter(part ->
            !(part.getValue() instanceof ASN1PrintableString)
                && !(part.getValue() instanceof ASN1UTF8String))
        .findFirst()
        .flatMap(part -> foundWhen(true, part.getValue().getClass().getSimpleName()));
  }
}
