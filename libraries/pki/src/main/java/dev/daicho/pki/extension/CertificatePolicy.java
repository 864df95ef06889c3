package dev.daicho.pki.extension;

import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.issue.Subscriber;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.PolicyQualifierInfo;

/**
 * certificatePolicies with one policy and where its statement is read; critical in JPKI (RFC 5280,
 * 4.2.1.4).
 *
 * @param policy which
 * @param statement the address of the certification practice statement
 */
public record CertificatePolicy(ASN1ObjectIdentifier policy, String statement)
    implements CertificateExtension {

  @Override
  public ASN1ObjectIdentifier type() {
    return Extension.certificatePolicies;
  }

  @Override
  public boolean critical() {
    return true;
  }

  @Override
  public Optional<ASN1Encodable> value(Issuer issuer, Subscriber subscriber) {
    return Optional.of(
        new CertificatePolicies(
            new PolicyInformation(policy, new DERSequence(new PolicyQualifierInfo(statement)))));
  }
}
