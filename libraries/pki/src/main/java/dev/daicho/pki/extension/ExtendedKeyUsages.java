package dev.daicho.pki.extension;

import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.issue.Subscriber;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/**
 * extKeyUsage with one purpose (RFC 5280, 4.2.1.12).
 *
 * @param purpose for what the key is used
 * @param critical as RFC 3161 wants it of a time-stamping authority
 */
public record ExtendedKeyUsages(KeyPurposeId purpose, boolean critical)
    implements CertificateExtension {

  @Override
  public ASN1ObjectIdentifier type() {
    return Extension.extendedKeyUsage;
  }

  @Override
  public Optional<ASN1Encodable> value(Issuer issuer, Subscriber subscriber) {
    return Optional.of(new ExtendedKeyUsage(purpose));
  }
}
