package dev.daicho.pki.extension;

import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.issue.Subscriber;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * authorityKeyIdentifier: the issuer's key, and its name and serial number (RFC 5280, 4.2.1.1).
 * Authorities of all generations share one name, so the key tells them apart.
 */
public record AuthorityKey() implements CertificateExtension {

  @Override
  public ASN1ObjectIdentifier type() {
    return Extension.authorityKeyIdentifier;
  }

  @Override
  public boolean critical() {
    return false;
  }

  @Override
  public Optional<ASN1Encodable> value(Issuer issuer, Subscriber subscriber) {
    return Optional.of(
        new AuthorityKeyIdentifier(
            KeyIdentifier.of(issuer.key()),
            new GeneralNames(new GeneralName(issuer.name())),
            issuer.serial()));
  }
}
