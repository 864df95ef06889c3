package dev.daicho.jpki.breaking;

import dev.daicho.jpki.Authority;
import dev.daicho.pki.Words;
import dev.daicho.pki.profile.CertificateKind;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;

/** Certificates that are not for what they are used for. */
final class CertificateUse implements Family {

  private static final Expected POLICY =
      Expected.refused("PolicyAccepted", "RFC 5280", "6.1.5 (g)");
  private static final Expected USAGE =
      Expected.refused("KeyUsageForPurpose", "RFC 5280", "4.2.1.3");
  private static final Expected EXTENDED =
      Expected.refused("ExtendedKeyUsageForPurpose", "RFC 5280", "4.2.1.12");
  private static final OpenSslJudges NO_POLICY =
      OpenSslJudges.none(
          "opensslはJPKIのポリシーの意味を知らない", "openssl does not know what JPKI's policies mean");
  private static final OpenSslJudges NO_USE =
      OpenSslJudges.none(
          "openssl verifyは目的を-purposeで示さない限り鍵用途を見ない",
          "openssl verify looks at key usages for a -purpose only, and has none for this");

  @Override
  public List<Sample> samples(GoodPieces good) {
    return List.of(
        good.certificate(
            Defect.POLICY_OF_OTHER_PURPOSE,
            new Words(
                "利用者証明用のポリシーを記した署名用証明書",
                "a signing certificate with the policy of login certificates")),
        good.certificate(
            "policy-unknown",
            "JPKIにないポリシーを記した証明書",
            "its policy is none of JPKI's",
            good.signed(
                edit(good)
                    .says(
                        Extension.certificatePolicies,
                        policy(new ASN1ObjectIdentifier("1.2.3.4.5")))),
            POLICY,
            NO_POLICY),
        good.certificate(Defect.POLICY_MISSING),
        good.certificate(Defect.USAGE_MISSING),
        good.certificate(
            "usage-without-non-repudiation",
            "否認防止のない署名用証明書",
            "a signing certificate without nonRepudiation",
            good.signed(
                edit(good).says(Extension.keyUsage, new KeyUsage(KeyUsage.digitalSignature))),
            USAGE,
            NO_USE),
        good.certificate(
            "usage-of-an-authority",
            "証明書への署名（keyCertSign）を余分に許す利用者の証明書",
            "a subscriber's certificate that also allows keyCertSign",
            good.signed(
                edit(good)
                    .says(
                        Extension.keyUsage,
                        new KeyUsage(
                            KeyUsage.digitalSignature
                                | KeyUsage.nonRepudiation
                                | KeyUsage.keyCertSign))),
            Expected.refused("CertSignOnlyByAuthority", "RFC 5280", "4.2.1.3"),
            OpenSslJudges.none(
                "openssl verifyは-x509_strictのときだけ見る",
                "openssl verify looks at it with -x509_strict only")),
        good.loginCertificate(
            "usage-of-encryption",
            "電子署名を許さず、暗号化だけを許す利用者証明用証明書",
            "a login certificate for encryption, without digitalSignature",
            good.edit(CertificateKind.AUTHENTICATION)
                .says(Extension.keyUsage, new KeyUsage(KeyUsage.keyEncipherment))
                .sign(good.town().key(Authority.AUTHENTICATION)),
            USAGE,
            NO_USE),
        good.certificate(
            "purpose-of-servers",
            "サーバ認証に限られた署名用証明書",
            "a signing certificate that is limited to serverAuth",
            good.signed(
                edit(good)
                    .and(
                        Extension.extendedKeyUsage,
                        false,
                        new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))),
            EXTENDED,
            NO_USE),
        good.loginCertificate(
            "purpose-without-client",
            "clientAuthのない利用者証明用証明書",
            "a login certificate without clientAuth",
            good.edit(CertificateKind.AUTHENTICATION)
                .says(
                    Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))
                .sign(good.town().key(Authority.AUTHENTICATION)),
            EXTENDED,
            NO_USE),
        good.certificate(Defect.SAYS_IT_IS_AN_AUTHORITY));
  }

  private static EditedCertificate edit(GoodPieces good) {
    return good.edit(CertificateKind.SIGNING);
  }

  private static CertificatePolicies policy(ASN1ObjectIdentifier policy) {
    return new CertificatePolicies(new PolicyInformation(policy));
  }
}
