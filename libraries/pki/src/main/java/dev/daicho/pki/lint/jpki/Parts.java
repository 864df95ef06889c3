package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Examined;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralNames;

/** The parts of names, as the lints here ask for them. */
final class Parts {

  private static final Map<ASN1ObjectIdentifier, String> SHORT =
      Map.of(BCStyle.C, "C", BCStyle.O, "O", BCStyle.OU, "OU", BCStyle.L, "L", BCStyle.CN, "CN");

  private Parts() {}

  /** The types in order, by their short names. */
  static List<String> types(X500Name name) {
    return Stream.of(name.getRDNs())
        .map(part -> part.getFirst().getType())
        .map(type -> SHORT.getOrDefault(type, type.getId()))
        .toList();
  }

  /** The values of one type in order. */
  static List<String> values(X500Name name, ASN1ObjectIdentifier type) {
    return Stream.of(name.getRDNs(type))
        .map(part -> part.getFirst().getValue().toString())
        .toList();
  }

  static List<String> organizations(X500Name name) {
    return values(name, BCStyle.O);
  }

  static Optional<String> commonName(X500Name name) {
    return values(name, BCStyle.CN).stream().findFirst();
  }

  /** Whether both are encoded the same; comparing names by RFC 5280, 7.1 would forgive more. */
  static boolean same(X500Name one, X500Name other) {
    return one.toASN1Primitive().equals(other.toASN1Primitive());
  }

  /** In DER; two objects may be the same there and not be equal before. */
  static byte[] encoded(ASN1Encodable value) {
    try {
      return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new UncheckedIOException("what was made here can be encoded", e);
    }
  }

  /** The directory name of the one distribution point. */
  static Optional<X500Name> distributionPoint(Examined certificate) {
    return certificate.value(Extension.cRLDistributionPoints, Parts::firstPoint);
  }

  private static X500Name firstPoint(ASN1Primitive value) {
    DistributionPoint point = CRLDistPoint.getInstance(value).getDistributionPoints()[0];
    GeneralNames names = GeneralNames.getInstance(point.getDistributionPoint().getName());
    X500Name name = X500Name.getInstance(names.getNames()[0].getName());
    // Bouncy Castle reads the parts only when asked; what cannot be read shall fail here.
    Objects.requireNonNull(name.toString());
    return name;
  }
}
