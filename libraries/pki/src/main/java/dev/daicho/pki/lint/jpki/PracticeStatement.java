package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;

/**
 * A certificate is as demanded: its policy says where its practice statement is read (JPKI profile,
 * certificatePolicies).
 */
public final class PracticeStatement implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "certificatePolicies",
          "ポリシーはCPSの場所を示すこと",
          "its policy says where its practice statement is read");
  private static final ASN1Sequence STATEMENT =
      new DERSequence(
          new DERSequence(
              new ASN1Encodable[] {
                new ASN1ObjectIdentifier("1.3.6.1.5.5.7.2.1"),
                new DERIA5String("http://www.jpki.go.jp/cps.html")
              }));

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .value(
            Extension.certificatePolicies,
            value -> CertificatePolicies.getInstance(value).getPolicyInformation()[0])
        .flatMap(policy ->
            foundWhen(
                !STATEMENT.equals(policy.getPolicyQualifiers()),
                String.valueOf(policy.getPolicyQualifiers())));
  }
}
