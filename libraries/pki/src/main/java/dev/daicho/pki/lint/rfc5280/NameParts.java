package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Examined;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** The parts of the names in a certificate. */
final class NameParts {

  private static final Set<ASN1ObjectIdentifier> DIRECTORY_STRINGS =
      Set.of(BCStyle.CN, BCStyle.O, BCStyle.OU, BCStyle.L, BCStyle.ST);

  private NameParts() {}

  /** Those of the issuer and the subject. */
  static Stream<AttributeTypeAndValue> of(Examined certificate) {
    return Stream.of(certificate.issuer(), certificate.subject())
        .flatMap(name -> Stream.of(name.getRDNs()))
        .flatMap(part -> Stream.of(part.getTypesAndValues()));
  }

  /** Whether a type of part is a DirectoryString, which has a choice of string types. */
  static boolean directoryString(ASN1ObjectIdentifier type) {
    return DIRECTORY_STRINGS.contains(type);
  }
}
