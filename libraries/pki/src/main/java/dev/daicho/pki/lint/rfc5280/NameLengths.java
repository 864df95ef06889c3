package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * A certificate is as demanded: no part of a name is empty or longer than its upper bound (RFC
 * 5280, A.1).
 */
public final class NameLengths implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "A.1",
          "名前の各部分は上限の長さを超えないこと",
          "no part of a name is empty or longer than its upper bound");
  private static final Map<ASN1ObjectIdentifier, Integer> BOUNDS =
      Map.of(BCStyle.CN, 64, BCStyle.O, 64, BCStyle.OU, 64, BCStyle.L, 128);

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return NameParts.of(certificate)
        .filter(part -> part.getValue() instanceof ASN1String)
        .filter(NameLengths::wrong)
        .findFirst()
        .flatMap(part -> foundWhen(true, part.getType() + "=" + part.getValue()));
  }

  private static boolean wrong(AttributeTypeAndValue part) {
    String text = part.getValue().toString();
    int length = text.codePointCount(0, text.length());
    return length == 0 || length > BOUNDS.getOrDefault(part.getType(), Integer.MAX_VALUE);
  }
}
