package dev.daicho.pki.extension;

import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.issue.Subscriber;
import dev.daicho.pki.subject.BasicAttributes;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Extension;

/** subjectAltName of a signing certificate: the basic attributes of the resident. */
public record BasicAttributesOfSubject() implements CertificateExtension {

  @Override
  public ASN1ObjectIdentifier type() {
    return Extension.subjectAlternativeName;
  }

  @Override
  public boolean critical() {
    return false;
  }

  @Override
  public Optional<ASN1Encodable> value(Issuer issuer, Subscriber subscriber) {
    return Optional.ofNullable(subscriber.attributes()).map(BasicAttributes::encode);
  }
}
