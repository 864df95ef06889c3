package dev.daicho.pki.extension;

import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.issue.Subscriber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.Extension;

/** One extension of a profile (RFC 5280, 4.2). */
public interface CertificateExtension {

  /** Its type. */
  ASN1ObjectIdentifier type();

  /** Whether who does not know it must reject the certificate. */
  boolean critical();

  /**
   * What it says in one certificate.
   *
   * @return empty when there is nothing to say, and the certificate goes without
   */
  Optional<? extends ASN1Encodable> value(Issuer issuer, Subscriber subscriber);

  /** The whole extension of one certificate, in DER. */
  default Optional<Extension> of(Issuer issuer, Subscriber subscriber) {
    return value(issuer, subscriber).map(value -> new Extension(type(), critical(), octets(value)));
  }

  private static DEROctetString octets(ASN1Encodable value) {
    try {
      return new DEROctetString(value.toASN1Primitive().getEncoded(ASN1Encoding.DER));
    } catch (IOException e) {
      throw new UncheckedIOException("what was made here can be encoded", e);
    }
  }
}
