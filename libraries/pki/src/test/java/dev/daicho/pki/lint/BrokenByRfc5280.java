package dev.daicho.pki.lint;

import static dev.daicho.pki.profile.CertificateKind.AUTHENTICATION;
import static dev.daicho.pki.profile.CertificateKind.AUTHENTICATION_AUTHORITY;
import static dev.daicho.pki.profile.CertificateKind.SIGNING;
import static dev.daicho.pki.profile.CertificateKind.TIME_STAMPING_AUTHORITY;

import dev.daicho.pki.lint.jpki.AuthorityKeyOfIssuer;
import dev.daicho.pki.lint.jpki.AuthorityNamesItself;
import dev.daicho.pki.lint.jpki.CriticalAsExpected;
import dev.daicho.pki.lint.jpki.ExactKeyUsage;
import dev.daicho.pki.lint.jpki.ExtensionsInOrder;
import dev.daicho.pki.lint.jpki.IssuerIsTheAuthority;
import dev.daicho.pki.lint.jpki.IssuerJapaneseName;
import dev.daicho.pki.lint.jpki.IssuerOfKind;
import dev.daicho.pki.lint.jpki.OwnRevocationList;
import dev.daicho.pki.lint.jpki.TestMark;
import dev.daicho.pki.lint.rfc5280.AlternativeNamesNotEmpty;
import dev.daicho.pki.lint.rfc5280.AuthorityHasSubject;
import dev.daicho.pki.lint.rfc5280.AuthorityKeyNamed;
import dev.daicho.pki.lint.rfc5280.AuthorityKeyNotCritical;
import dev.daicho.pki.lint.rfc5280.AuthorityMayCertSign;
import dev.daicho.pki.lint.rfc5280.AuthorityNameWithSerial;
import dev.daicho.pki.lint.rfc5280.BasicConstraintsCritical;
import dev.daicho.pki.lint.rfc5280.CertSignOnlyByAuthority;
import dev.daicho.pki.lint.rfc5280.CountryForm;
import dev.daicho.pki.lint.rfc5280.DefaultsLeftOut;
import dev.daicho.pki.lint.rfc5280.DistributionPointForm;
import dev.daicho.pki.lint.rfc5280.ExtensionsReadable;
import dev.daicho.pki.lint.rfc5280.InformationAccessForm;
import dev.daicho.pki.lint.rfc5280.InformationAccessNotCritical;
import dev.daicho.pki.lint.rfc5280.IssuerNotEmpty;
import dev.daicho.pki.lint.rfc5280.KeyUsageCritical;
import dev.daicho.pki.lint.rfc5280.KeyUsageNotEmpty;
import dev.daicho.pki.lint.rfc5280.NameLengths;
import dev.daicho.pki.lint.rfc5280.NameStringTypes;
import dev.daicho.pki.lint.rfc5280.NamedBitsTrimmed;
import dev.daicho.pki.lint.rfc5280.NoExtensionTwice;
import dev.daicho.pki.lint.rfc5280.NoUniqueIdentifiers;
import dev.daicho.pki.lint.rfc5280.NoUnknownCriticalExtension;
import dev.daicho.pki.lint.rfc5280.PathLengthOnlyOfAuthority;
import dev.daicho.pki.lint.rfc5280.PoliciesNotTwice;
import dev.daicho.pki.lint.rfc5280.PrintableCharacters;
import dev.daicho.pki.lint.rfc5280.SameAlgorithmInside;
import dev.daicho.pki.lint.rfc5280.SerialNumberLength;
import dev.daicho.pki.lint.rfc5280.SerialNumberPositive;
import dev.daicho.pki.lint.rfc5280.StrictlyDer;
import dev.daicho.pki.lint.rfc5280.SubjectKeyNamed;
import dev.daicho.pki.lint.rfc5280.SubjectKeyNotCritical;
import dev.daicho.pki.lint.rfc5280.TimeTypeByYear;
import dev.daicho.pki.lint.rfc5280.TimesWellFormed;
import dev.daicho.pki.lint.rfc5280.ValidityInOrder;
import dev.daicho.pki.lint.rfc5280.Version3;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.sample.Edit;
import dev.daicho.pki.sample.GoodCertificates;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERT61String;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyUsage;

/** For each lint of RFC 5280 a certificate that breaks its clause. */
final class BrokenByRfc5280 {

  private static final DERUTCTime UNTIL = new DERUTCTime("310501145959Z");

  private BrokenByRfc5280() {}

  static List<Broken> all() {
    return Stream.of(fields(), names(), presence(), values(), encodings())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Broken> fields() {
    return List.of(
        Broken.of(
            Version3.class,
            AUTHENTICATION,
            good -> good.with(Edit.VERSION, new DERTaggedObject(true, 0, new ASN1Integer(1)))),
        Broken.of(
            SerialNumberPositive.class,
            AUTHENTICATION,
            good -> good.with(Edit.SERIAL, new ASN1Integer(-5))),
        Broken.of(
            SerialNumberLength.class,
            AUTHENTICATION,
            good -> good.with(Edit.SERIAL, new ASN1Integer(BigInteger.ONE.shiftLeft(159)))),
        Broken.of(
            SameAlgorithmInside.class,
            AUTHENTICATION,
            good ->
                good.outside(
                    new AlgorithmIdentifier(
                        PKCSObjectIdentifiers.sha384WithRSAEncryption, DERNull.INSTANCE))),
        Broken.of(
            TimesWellFormed.class,
            AUTHENTICATION,
            good -> good.valid(new DERUTCTime("2604010000Z"), UNTIL)),
        Broken.of(
            TimeTypeByYear.class,
            AUTHENTICATION,
            good -> good.valid(new DERGeneralizedTime("20260401000000Z"), UNTIL)),
        Broken.of(
            ValidityInOrder.class,
            AUTHENTICATION,
            good -> good.valid(new DERUTCTime("320401000000Z"), UNTIL)),
        Broken.of(
            NoUniqueIdentifiers.class,
            AUTHENTICATION,
            good -> good.more(new DERTaggedObject(false, 1, new DERBitString(new byte[] {1})))));
  }

  private static List<Broken> names() {
    return List.of(
        Broken.of(
            IssuerNotEmpty.class,
            AUTHENTICATION,
            good -> good.with(Edit.ISSUER, new DERSequence()),
            IssuerIsTheAuthority.class,
            TestMark.class,
            IssuerOfKind.class),
        Broken.of(
            AuthorityHasSubject.class,
            AUTHENTICATION_AUTHORITY,
            good -> good.with(Edit.SUBJECT, new DERSequence()),
            AuthorityNamesItself.class,
            AuthorityKeyNamed.class,
            OwnRevocationList.class),
        Broken.of(
            NameStringTypes.class,
            SIGNING,
            good -> good.with(Edit.SUBJECT, signer(new DERT61String("20260401")))),
        Broken.of(
            PrintableCharacters.class,
            SIGNING,
            good -> good.with(Edit.SUBJECT, signer(new DERPrintableString("2026*")))),
        Broken.of(
            NameLengths.class,
            SIGNING,
            good -> good.with(Edit.SUBJECT, signer(new DERUTF8String("1".repeat(65))))),
        Broken.of(
            CountryForm.class,
            AUTHENTICATION,
            good ->
                good.with(
                    Edit.SUBJECT,
                    new X500Name(
                        new RDN[] {
                          new RDN(BCStyle.C, new DERUTF8String("JP")),
                          new RDN(BCStyle.CN, new DERUTF8String("997794E9AGCIEG09201001A"))
                        }))));
  }

  private static X500Name signer(ASN1Encodable commonName) {
    RDN[] parts = GoodCertificates.subject(SIGNING).getRDNs();
    parts[parts.length - 1] = new RDN(BCStyle.CN, commonName);
    return new X500Name(parts);
  }

  private static List<Broken> presence() {
    return List.of(
        Broken.of(
            NoExtensionTwice.class,
            AUTHENTICATION,
            good ->
                good.and(
                    Extension.subjectKeyIdentifier,
                    false,
                    good.old(Extension.subjectKeyIdentifier).getParsedValue())),
        Broken.of(
            NoUnknownCriticalExtension.class,
            AUTHENTICATION,
            good -> good.and(new ASN1ObjectIdentifier("1.2.3.4.5"), true, DERNull.INSTANCE),
            ExtensionsInOrder.class),
        Broken.of(
            ExtensionsReadable.class,
            AUTHENTICATION,
            good -> good.says(Extension.subjectKeyIdentifier, new ASN1Integer(5))),
        Broken.of(
            SubjectKeyNamed.class,
            AUTHENTICATION,
            good -> good.without(Extension.subjectKeyIdentifier),
            ExtensionsInOrder.class),
        Broken.of(
            AuthorityKeyNamed.class,
            AUTHENTICATION,
            good -> good.without(Extension.authorityKeyIdentifier),
            ExtensionsInOrder.class),
        otherCriticality(
            AuthorityKeyNotCritical.class, AUTHENTICATION, Extension.authorityKeyIdentifier),
        otherCriticality(
            SubjectKeyNotCritical.class, AUTHENTICATION, Extension.subjectKeyIdentifier),
        otherCriticality(
            InformationAccessNotCritical.class, AUTHENTICATION, Extension.authorityInfoAccess),
        otherCriticality(KeyUsageCritical.class, AUTHENTICATION, Extension.keyUsage),
        otherCriticality(
            BasicConstraintsCritical.class, AUTHENTICATION_AUTHORITY, Extension.basicConstraints));
  }

  private static Broken otherCriticality(
      Class<? extends Lint> lint, CertificateKind kind, ASN1ObjectIdentifier type) {
    return Broken.of(lint, kind, good -> good.otherCriticality(type), CriticalAsExpected.class);
  }

  private static List<Broken> values() {
    return List.of(
        Broken.of(
            AuthorityNameWithSerial.class,
            AUTHENTICATION,
            good -> {
              ASN1Sequence key =
                  ASN1Sequence.getInstance(
                      good.old(Extension.authorityKeyIdentifier).getParsedValue());
              return good.says(
                  Extension.authorityKeyIdentifier,
                  new DERSequence(new ASN1Encodable[] {key.getObjectAt(0), key.getObjectAt(1)}));
            },
            ExtensionsReadable.class,
            AuthorityKeyOfIssuer.class),
        Broken.of(
            KeyUsageNotEmpty.class,
            AUTHENTICATION,
            good -> good.says(Extension.keyUsage, new DERBitString(new byte[0])),
            ExactKeyUsage.class),
        Broken.of(
            CertSignOnlyByAuthority.class,
            AUTHENTICATION,
            good ->
                good.says(
                    Extension.keyUsage,
                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyCertSign)),
            ExactKeyUsage.class),
        Broken.of(
            AuthorityMayCertSign.class,
            AUTHENTICATION_AUTHORITY,
            good -> good.says(Extension.keyUsage, new KeyUsage(KeyUsage.cRLSign)),
            ExactKeyUsage.class),
        Broken.of(
            PathLengthOnlyOfAuthority.class,
            TIME_STAMPING_AUTHORITY,
            good -> good.and(Extension.basicConstraints, true, new DERSequence(new ASN1Integer(0))),
            ExtensionsInOrder.class),
        Broken.of(
            AlternativeNamesNotEmpty.class,
            AUTHENTICATION,
            good -> good.says(Extension.issuerAlternativeName, new DERSequence()),
            IssuerJapaneseName.class),
        Broken.of(
            DistributionPointForm.class,
            AUTHENTICATION,
            good -> good.says(Extension.cRLDistributionPoints, new DERSequence(new DERSequence()))),
        Broken.of(
            InformationAccessForm.class,
            AUTHENTICATION,
            good ->
                good.says(
                    Extension.authorityInfoAccess,
                    new AuthorityInformationAccess(
                        AccessDescription.id_ad_ocsp,
                        new GeneralName(GeneralName.rfc822Name, "ocsp@localhost")))),
        Broken.of(
            PoliciesNotTwice.class,
            AUTHENTICATION,
            good -> {
              ASN1Encodable policy =
                  ASN1Sequence.getInstance(good.old(Extension.certificatePolicies).getParsedValue())
                      .getObjectAt(0);
              return good.says(
                  Extension.certificatePolicies,
                  new DERSequence(new ASN1Encodable[] {policy, policy}));
            }));
  }

  private static List<Broken> encodings() {
    return List.of(
        Broken.of(
            StrictlyDer.class,
            AUTHENTICATION,
            good ->
                good.saysBytes(Extension.keyUsage, new byte[] {3, (byte) 0x81, 2, 7, (byte) 0x80})),
        Broken.of(
            DefaultsLeftOut.class,
            AUTHENTICATION,
            good ->
                good.raw(
                    Extension.subjectKeyIdentifier,
                    new DERSequence(
                        new ASN1Encodable[] {
                          Extension.subjectKeyIdentifier,
                          ASN1Boolean.FALSE,
                          good.old(Extension.subjectKeyIdentifier).getExtnValue()
                        }))),
        Broken.of(
            NamedBitsTrimmed.class,
            AUTHENTICATION,
            good -> good.says(Extension.keyUsage, new DERBitString(new byte[] {(byte) 0x80}, 0))));
  }
}
