package dev.daicho.pki.extension;

import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.issue.Subscriber;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;

/**
 * basicConstraints of an authority: CA, without a limit of length; critical (RFC 5280, 4.2.1.9).
 */
public record Authority() implements CertificateExtension {

  @Override
  public ASN1ObjectIdentifier type() {
    return Extension.basicConstraints;
  }

  @Override
  public boolean critical() {
    return true;
  }

  @Override
  public Optional<ASN1Encodable> value(Issuer issuer, Subscriber subscriber) {
    return Optional.of(new BasicConstraints(true));
  }
}
