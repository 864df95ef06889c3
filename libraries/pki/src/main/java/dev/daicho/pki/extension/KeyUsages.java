package dev.daicho.pki.extension;

import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.issue.Subscriber;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * keyUsage, critical (RFC 5280, 4.2.1.3).
 *
 * @param bits as Bouncy Castle's {@link KeyUsage} has them
 */
public record KeyUsages(int bits) implements CertificateExtension {

  @Override
  public ASN1ObjectIdentifier type() {
    return Extension.keyUsage;
  }

  @Override
  public boolean critical() {
    return true;
  }

  @Override
  public Optional<ASN1Encodable> value(Issuer issuer, Subscriber subscriber) {
    return Optional.of(new KeyUsage(bits));
  }
}
