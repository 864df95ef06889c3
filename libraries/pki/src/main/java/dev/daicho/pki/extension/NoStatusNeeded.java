package dev.daicho.pki.extension;

import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.issue.Subscriber;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;

/**
 * id-pkix-ocsp-nocheck: the responder's own certificate is not asked about (RFC 6960, 4.2.2.2.1).
 */
public record NoStatusNeeded() implements CertificateExtension {

  @Override
  public ASN1ObjectIdentifier type() {
    return OCSPObjectIdentifiers.id_pkix_ocsp_nocheck;
  }

  @Override
  public boolean critical() {
    return false;
  }

  @Override
  public Optional<ASN1Encodable> value(Issuer issuer, Subscriber subscriber) {
    return Optional.of(DERNull.INSTANCE);
  }
}
