package dev.daicho.jpki.breaking;

import dev.daicho.pki.Words;
import dev.daicho.signatures.Material;
import dev.daicho.signatures.Signer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1InputStream;

/** Signed PDFs that were changed, or that sign less than a reader believes. */
final class PdfSignatures implements Family {

  private static final OpenSslJudges NONE =
      OpenSslJudges.none("opensslはPDFを読まない", "openssl does not read PDF");

  @Override
  public List<Sample> samples(GoodPieces good) {
    Signing signing = new Signing(good);
    Signer hanako = signing.hanako();
    byte[] right = signing.pdf(hanako, PdfParts.page());
    int[] range = PdfParts.range(right);
    byte[] changed = right.clone();
    changed[CertificateSignature.position(right, "Asahi")] = 'B';
    byte[] swapped =
        PdfParts.withValue(
            right, range, CmsParts.withCertificate(value(right), good.town().taro()));
    byte[] substituted =
        PdfParts.withValue(
            right, range, CmsParts.withCertificate(value(right), good.town().renewed()));
    int[] wide = {0, range[1] - " /Contents".length(), range[2], range[3]};
    int[] early = {0, range[1], range[2], range[3] - 40};
    byte[] behind = Arrays.copyOf(right, right.length + 10);
    Arrays.fill(behind, right.length, behind.length, (byte) '%');
    return List.of(
        of(
            good,
            right,
            "pdf-changed-byte",
            "署名後に1バイト変えられたPDF",
            "a byte was changed after it was signed",
            changed,
            Expected.refused("Digest", "RFC 5652, 5.4; XML Signature 1.1", "3.2.1")),
        of(
            good,
            right,
            "pdf-gap-too-wide",
            "署名値のほかにも署名されない部分のあるPDF（ByteRange）",
            "more than the value of Contents is left out of its ByteRange",
            PdfParts.signedAnew(right, wide, "", signing, hanako),
            Expected.refused("ByteRangeGap", "ISO 32000-2, 12.8.1; ETSI EN 319 142-1", "4.1")),
        of(
            good,
            right,
            "pdf-range-too-short",
            "ByteRangeが改訂版の終わりに達しないPDF",
            "its ByteRange ends before the revision does",
            PdfParts.signedAnew(right, early, "", signing, hanako),
            Expected.refused("ByteRangeRevision", "ISO 32000-2", "7.5.6 and 12.8.1")),
        of(
            good,
            right,
            "pdf-key-twice",
            "署名辞書に同じキーが二つあるPDF",
            "a key stands twice in its signature dictionary",
            PdfParts.signedAnew(right, range, "/M()", signing, hanako),
            Expected.refused("DictionaryKeys", "ISO 32000-2", "7.3.7")),
        of(
            good,
            right,
            "pdf-page-added",
            "署名後の改訂でページが加えられたPDF",
            "an incremental update behind the signature adds a page",
            PdfParts.pageAdded(right),
            Expected.refused("LaterChanges", "ISO 32000-2", "12.8.2.2")),
        of(
            good,
            right,
            "pdf-bytes-behind",
            "最後の改訂版の後に余分なバイトが続くPDF",
            "bytes follow its last revision",
            behind,
            Expected.refused("NothingBehind", "ISO 32000-2", "7.5.6")),
        of(
            good,
            right,
            "pdf-swapped-certificate",
            "別人の証明書に差し替えられたPDFの署名",
            "the certificate in it was swapped for another person's",
            swapped,
            Expected.refused("SignatureValue", "RFC 5652, 5.6; XML Signature 1.1", "3.2.2")),
        of(
            good,
            right,
            "pdf-renewed-certificate",
            "同じ鍵の別の証明書に差し替えられたPDFの署名",
            "the certificate in it was swapped for another of the same key",
            substituted,
            Expected.refused("CertificateIsTheNamed", "RFC 5035, 4; ETSI EN 319 102-1", "5.2.3.4")),
        of(
            good,
            right,
            "pdf-without-signature",
            "署名のないPDF",
            "there is no signature in it",
            PdfParts.page(),
            Expected.refused("Format", "ETSI EN 319 102-1", "5.2.2")));
  }

  /** Without the zeros behind it. */
  private static byte[] value(byte[] pdf) {
    try (ASN1InputStream in = new ASN1InputStream(PdfParts.paddedValue(pdf))) {
      return in.readObject().getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sample of(
      GoodPieces good,
      byte[] right,
      String id,
      String ja,
      String en,
      byte[] bad,
      Expected expected) {
    Case twin = Case.of(Piece.good("document.pdf", right)).lists(good.signingList());
    return new Sample(
        id,
        Material.PDF,
        "signing",
        good.at(),
        new Words(ja, en),
        twin.file(Piece.bad(id + ".pdf", bad)),
        twin,
        expected,
        NONE);
  }
}
