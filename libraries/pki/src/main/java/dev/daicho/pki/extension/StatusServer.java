package dev.daicho.pki.extension;

import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.issue.Subscriber;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;

/** authorityInfoAccess: where OCSP answers (RFC 5280, 4.2.2.1). */
public record StatusServer() implements CertificateExtension {

  @Override
  public ASN1ObjectIdentifier type() {
    return Extension.authorityInfoAccess;
  }

  @Override
  public boolean critical() {
    return false;
  }

  @Override
  public Optional<ASN1Encodable> value(Issuer issuer, Subscriber subscriber) {
    return Optional.ofNullable(subscriber.statusServer())
        .map(address ->
            new AuthorityInformationAccess(
                AccessDescription.id_ad_ocsp,
                new GeneralName(GeneralName.uniformResourceIdentifier, address.toASCIIString())));
  }
}
