package dev.daicho.pki.lint;

import static dev.daicho.pki.profile.CertificateKind.AUTHENTICATION;
import static dev.daicho.pki.profile.CertificateKind.AUTHENTICATION_AUTHORITY;
import static dev.daicho.pki.profile.CertificateKind.SIGNING;

import dev.daicho.pki.Oids;
import dev.daicho.pki.lint.jpki.AttributesInOrder;
import dev.daicho.pki.lint.jpki.AttributesReadable;
import dev.daicho.pki.lint.jpki.AuthenticationCommonName;
import dev.daicho.pki.lint.jpki.AuthenticationSubject;
import dev.daicho.pki.lint.jpki.AuthorityIsAuthority;
import dev.daicho.pki.lint.jpki.AuthorityJapaneseName;
import dev.daicho.pki.lint.jpki.AuthorityKeyOfIssuer;
import dev.daicho.pki.lint.jpki.AuthorityNamesItself;
import dev.daicho.pki.lint.jpki.CriticalAsExpected;
import dev.daicho.pki.lint.jpki.EndsWithTheDay;
import dev.daicho.pki.lint.jpki.ExactKeyUsage;
import dev.daicho.pki.lint.jpki.ExactPurpose;
import dev.daicho.pki.lint.jpki.ExtensionsInOrder;
import dev.daicho.pki.lint.jpki.FlagsForEachCharacter;
import dev.daicho.pki.lint.jpki.IssuerIsTheAuthority;
import dev.daicho.pki.lint.jpki.IssuerJapaneseName;
import dev.daicho.pki.lint.jpki.IssuerOfKind;
import dev.daicho.pki.lint.jpki.NoPathLength;
import dev.daicho.pki.lint.jpki.NotTheRealName;
import dev.daicho.pki.lint.jpki.NotValidTooLong;
import dev.daicho.pki.lint.jpki.OneStatusServer;
import dev.daicho.pki.lint.jpki.OwnRevocationList;
import dev.daicho.pki.lint.jpki.PolicyOfKind;
import dev.daicho.pki.lint.jpki.PracticeStatement;
import dev.daicho.pki.lint.jpki.RevocationListOfIssuer;
import dev.daicho.pki.lint.jpki.SignedAsGeneration;
import dev.daicho.pki.lint.jpki.SigningSubject;
import dev.daicho.pki.lint.jpki.SubjectKeyBySha1;
import dev.daicho.pki.lint.jpki.TestMark;
import dev.daicho.pki.lint.rfc5280.AuthorityKeyNamed;
import dev.daicho.pki.lint.rfc5280.CertSignOnlyByAuthority;
import dev.daicho.pki.sample.Edit;
import dev.daicho.pki.sample.GoodCertificates;
import dev.daicho.pki.subject.Names;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;

/** For each lint of JPKI's profile a certificate that breaks its clause. */
final class BrokenByJpki {

  private static final DERUTCTime FROM = new DERUTCTime("260401000000Z");
  private static final String UNIT = "JPKI for user authentication";

  private BrokenByJpki() {}

  static List<Broken> all() {
    return Stream.of(extensions(), subjects(), attributes(), issuers(), authorities(), places())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Broken> extensions() {
    return List.of(
        Broken.of(ExtensionsInOrder.class, AUTHENTICATION, Edit::lastTwoSwapped),
        Broken.of(
            CriticalAsExpected.class,
            AUTHENTICATION,
            good -> good.otherCriticality(Extension.issuerAlternativeName)),
        Broken.of(
            ExactKeyUsage.class,
            AUTHENTICATION,
            good ->
                good.says(
                    Extension.keyUsage,
                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyEncipherment))),
        Broken.of(
            ExactPurpose.class,
            AUTHENTICATION,
            good ->
                good.says(
                    Extension.extendedKeyUsage,
                    new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))),
        Broken.of(
            PolicyOfKind.class,
            AUTHENTICATION,
            good -> good.says(Extension.certificatePolicies, policy(good, Oids.SIGNING_POLICY))),
        Broken.of(
            PracticeStatement.class,
            AUTHENTICATION,
            good ->
                good.says(
                    Extension.certificatePolicies,
                    new CertificatePolicies(new PolicyInformation(Oids.AUTHENTICATION_POLICY)))),
        Broken.of(
            SubjectKeyBySha1.class,
            AUTHENTICATION,
            good ->
                good.says(Extension.subjectKeyIdentifier, new SubjectKeyIdentifier(new byte[20]))));
  }

  private static CertificatePolicies policy(Edit good, ASN1ObjectIdentifier policy) {
    PolicyInformation old =
        CertificatePolicies.getInstance(good.old(Extension.certificatePolicies).getParsedValue())
            .getPolicyInformation()[0];
    return new CertificatePolicies(new PolicyInformation(policy, old.getPolicyQualifiers()));
  }

  private static List<Broken> subjects() {
    return List.of(
        Broken.of(
            SigningSubject.class,
            SIGNING,
            good ->
                good.with(
                    Edit.SUBJECT,
                    Names.inJapan().locality("Utsunomiya-shi").commonName("1").build())),
        Broken.of(
            AuthenticationSubject.class,
            AUTHENTICATION,
            good ->
                good.with(
                    Edit.SUBJECT,
                    Names.inJapan()
                        .locality("Utsunomiya-shi")
                        .commonName("997794E9AGCIEG09201001A")
                        .build())),
        Broken.of(
            AuthenticationCommonName.class,
            AUTHENTICATION,
            good ->
                good.with(
                    Edit.SUBJECT, Names.inJapan().commonName("997794E9AGCIEG09201001B").build())));
  }

  private static List<Broken> attributes() {
    return List.of(
        Broken.of(
            AttributesReadable.class,
            SIGNING,
            good -> good.says(Extension.subjectAlternativeName, with(2, other(Oids.SEX, "9")))),
        Broken.of(
            AttributesInOrder.class,
            SIGNING,
            good -> {
              GeneralName[] names = GoodCertificates.attributes().encode().getNames();
              return good.says(
                  Extension.subjectAlternativeName,
                  new GeneralNames(
                      new GeneralName[] {
                        names[0], names[1], names[2], names[4], names[3], names[5]
                      }));
            }),
        Broken.of(
            FlagsForEachCharacter.class,
            SIGNING,
            good ->
                good.says(
                    Extension.subjectAlternativeName,
                    with(4, other(Oids.NAME_SUBSTITUTED, "0000")))));
  }

  private static GeneralNames with(int at, GeneralName name) {
    GeneralName[] names = GoodCertificates.attributes().encode().getNames();
    names[at] = name;
    return new GeneralNames(names);
  }

  private static GeneralName other(ASN1ObjectIdentifier type, String value) {
    return new GeneralName(
        GeneralName.otherName,
        new DERSequence(
            new ASN1Encodable[] {type, new DERTaggedObject(true, 0, new DERUTF8String(value))}));
  }

  private static List<Broken> issuers() {
    return List.of(
        issuer(NotTheRealName.class, Names.inJapan().organization("JPKI").unit(UNIT).build()),
        issuer(TestMark.class, Names.inJapan().organization("Daicho").unit(UNIT).build()),
        issuer(
            IssuerOfKind.class,
            Names.inJapan().organization("JPKI TEST").unit("JPKI for digital signature").build()),
        Broken.of(
            IssuerIsTheAuthority.class,
            AUTHENTICATION,
            good ->
                good.with(
                    Edit.ISSUER,
                    Names.inJapan().organization("JPKI TEST").unit(UNIT).unit("daicho").build())),
        Broken.of(
            IssuerJapaneseName.class,
            AUTHENTICATION,
            good ->
                good.says(
                    Extension.issuerAlternativeName,
                    new GeneralNames(
                        new GeneralName(Names.inJapan().organization("別の認証局 TEST").build())))),
        Broken.of(
            AuthorityKeyOfIssuer.class,
            AUTHENTICATION,
            good ->
                good.says(
                    Extension.authorityKeyIdentifier, new AuthorityKeyIdentifier(new byte[20]))),
        Broken.of(
            EndsWithTheDay.class,
            AUTHENTICATION,
            good -> good.valid(FROM, new DERUTCTime("310501145958Z"))),
        Broken.of(
            NotValidTooLong.class,
            AUTHENTICATION,
            good -> good.valid(FROM, new DERUTCTime("320402145959Z"))),
        Broken.of(
            SignedAsGeneration.class,
            AUTHENTICATION,
            good ->
                good.signedBy(
                    new AlgorithmIdentifier(
                        PKCSObjectIdentifiers.sha512WithRSAEncryption, DERNull.INSTANCE))));
  }

  private static Broken issuer(Class<? extends Lint> lint, X500Name name) {
    return Broken.of(
        lint, AUTHENTICATION, good -> good.with(Edit.ISSUER, name), IssuerIsTheAuthority.class);
  }

  private static List<Broken> authorities() {
    return List.of(
        Broken.of(
            AuthorityJapaneseName.class,
            AUTHENTICATION_AUTHORITY,
            good -> {
              GeneralName name =
                  new GeneralName(Names.inJapan().organization("公的個人認証サービス TEST").build());
              return good.says(
                  Extension.subjectAlternativeName,
                  new GeneralNames(new GeneralName[] {name, name}));
            }),
        Broken.of(
            OwnRevocationList.class,
            AUTHENTICATION_AUTHORITY,
            good ->
                good.says(
                    Extension.cRLDistributionPoints,
                    point(Names.inJapan().organization("JPKI TEST").build()))),
        Broken.of(
            AuthorityNamesItself.class,
            AUTHENTICATION_AUTHORITY,
            good ->
                good.with(
                    Edit.ISSUER,
                    Names.inJapan().organization("JPKI TEST").unit(UNIT).unit("other").build()),
            AuthorityKeyNamed.class),
        Broken.of(
            AuthorityIsAuthority.class,
            AUTHENTICATION_AUTHORITY,
            good -> good.says(Extension.basicConstraints, new DERSequence()),
            CertSignOnlyByAuthority.class),
        Broken.of(
            NoPathLength.class,
            AUTHENTICATION_AUTHORITY,
            good -> good.says(Extension.basicConstraints, new BasicConstraints(0))));
  }

  private static CRLDistPoint point(X500Name name) {
    return new CRLDistPoint(
        new DistributionPoint[] {
          new DistributionPoint(
              new DistributionPointName(new GeneralNames(new GeneralName(name))), null, null)
        });
  }

  private static List<Broken> places() {
    return List.of(
        Broken.of(
            RevocationListOfIssuer.class,
            AUTHENTICATION,
            good ->
                good.says(
                    Extension.cRLDistributionPoints,
                    point(GoodCertificates.revocationList("JPKI for digital signature")))),
        Broken.of(
            OneStatusServer.class,
            AUTHENTICATION,
            good -> {
              AccessDescription place =
                  new AccessDescription(
                      AccessDescription.id_ad_ocsp,
                      new GeneralName(
                          GeneralName.uniformResourceIdentifier, "http://localhost/ocsp"));
              return good.says(
                  Extension.authorityInfoAccess,
                  new AuthorityInformationAccess(new AccessDescription[] {place, place}));
            }));
  }
}
