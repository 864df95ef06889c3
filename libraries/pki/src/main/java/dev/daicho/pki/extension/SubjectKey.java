package dev.daicho.pki.extension;

import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.issue.Subscriber;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;

/** subjectKeyIdentifier (RFC 5280, 4.2.1.2). */
public record SubjectKey() implements CertificateExtension {

  @Override
  public ASN1ObjectIdentifier type() {
    return Extension.subjectKeyIdentifier;
  }

  @Override
  public boolean critical() {
    return false;
  }

  @Override
  public Optional<ASN1Encodable> value(Issuer issuer, Subscriber subscriber) {
    return Optional.of(new SubjectKeyIdentifier(KeyIdentifier.of(subscriber.key())));
  }
}
