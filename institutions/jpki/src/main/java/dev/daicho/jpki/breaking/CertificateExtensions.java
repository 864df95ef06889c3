package dev.daicho.jpki.breaking;

import dev.daicho.pki.profile.CertificateKind;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x509.Extension;

/** Certificates whose extensions, as such, are wrong. */
final class CertificateExtensions implements Family {

  @Override
  public List<Sample> samples(GoodPieces good) {
    return List.of(
        good.certificate(
            "extension-unknown-critical",
            "知らない重要な拡張を持つ証明書",
            "it has a critical extension that nobody knows",
            good.signed(
                edit(good).and(new ASN1ObjectIdentifier("1.2.3.4.5"), true, DERNull.INSTANCE)),
            Expected.refused("NoUnknownCriticalExtension", "RFC 5280", "4.2"),
            OpenSslJudges.VERIFY),
        good.certificate(
            "extension-twice",
            "同じ拡張を二度持つ証明書",
            "it has an extension twice",
            good.signed(edit(good).twice(Extension.subjectKeyIdentifier)),
            Expected.refused("NoExtensionTwice", "RFC 5280", "4.2"),
            OpenSslJudges.VERIFY),
        good.certificate(
            "extension-unreadable",
            "拡張の値がその型でない証明書",
            "the value of an extension is not of its type",
            good.signed(edit(good).says(Extension.subjectKeyIdentifier, new ASN1Integer(5))),
            Expected.refused("ExtensionsReadable", "RFC 5280", "4.2"),
            OpenSslJudges.VERIFY),
        good.certificate(
            "extension-in-version-2",
            "拡張を持つのに版が2の証明書",
            "of version 2, though it has extensions",
            good.signed(
                edit(good)
                    .with(
                        EditedCertificate.VERSION,
                        new DERTaggedObject(true, 0, new ASN1Integer(1)))),
            Expected.refused("Version3", "RFC 5280", "4.1.2.1"),
            OpenSslJudges.none(
                "openssl verifyは-x509_strictのときだけ見る",
                "openssl verify looks at it with -x509_strict only")));
  }

  private static EditedCertificate edit(GoodPieces good) {
    return good.edit(CertificateKind.SIGNING);
  }
}
