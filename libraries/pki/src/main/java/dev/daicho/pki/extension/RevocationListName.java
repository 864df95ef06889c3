package dev.daicho.pki.extension;

import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.issue.Subscriber;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * cRLDistributionPoints: the directory name of the revocation list that speaks of this certificate,
 * that of the municipality where it was applied for (RFC 5280, 4.2.1.13).
 */
public record RevocationListName() implements CertificateExtension {

  @Override
  public ASN1ObjectIdentifier type() {
    return Extension.cRLDistributionPoints;
  }

  @Override
  public boolean critical() {
    return false;
  }

  @Override
  public Optional<ASN1Encodable> value(Issuer issuer, Subscriber subscriber) {
    return Optional.ofNullable(subscriber.revocationList())
        .map(name ->
            new CRLDistPoint(
                new DistributionPoint[] {
                  new DistributionPoint(
                      new DistributionPointName(new GeneralNames(new GeneralName(name))),
                      null,
                      null)
                }));
  }
}
