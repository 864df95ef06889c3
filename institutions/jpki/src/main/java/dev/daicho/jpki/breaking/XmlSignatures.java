package dev.daicho.jpki.breaking;

import dev.daicho.pki.Words;
import dev.daicho.pki.der.Der;
import dev.daicho.signatures.Material;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x509.Certificate;

/** Signed XML that was changed, or in which something else is hidden. */
final class XmlSignatures implements Family {

  private static final OpenSslJudges NONE =
      OpenSslJudges.none("opensslはXMLを読まない", "openssl does not read XML");
  private static final String FILING =
      "<filing xmlns=\"urn:daicho:sample\"><name>番号　花子</name><address>旭一丁目</address></filing>";

  @Override
  public List<Sample> samples(GoodPieces good) {
    Signing signing = new Signing(good);
    byte[] right = signing.xml(signing.hanako(), FILING.getBytes(StandardCharsets.UTF_8));
    String text = new String(right, StandardCharsets.UTF_8);
    String id = first(text, "Id=\"(xades-[^\"]*)\"");
    return List.of(
        of(
            good,
            right,
            "xml-changed-text",
            "署名後に1文字変えられたXML",
            "a character was changed after it was signed",
            text.replace("花子", "花江"),
            Expected.refused("Digest", "RFC 5652, 5.4; XML Signature 1.1", "3.2.1")),
        of(
            good,
            right,
            "xml-hidden-in-signature",
            "署名の要素の中に署名されない文書を隠したXML",
            "something that is not signed hides inside the signature",
            text.replace(
                "</ds:Signature>",
                "<ds:Object><filing><name>他人</name></filing></ds:Object></ds:Signature>"),
            Expected.refused("WholeSigned", "XML Signature 1.1", "4.4.3 and 8.1")),
        of(
            good,
            right,
            "xml-id-twice",
            "同じIdが二つあるXML（署名の包み直し）",
            "an Id stands twice, so that a reader may take the wrong one",
            text.replace(
                "</xades:QualifyingProperties>",
                "<xades:UnsignedProperties Id=\""
                    + id
                    + "\"></xades:UnsignedProperties></xades:QualifyingProperties>"),
            Expected.refused("IdsOnce", "XML 1.0", "3.3.1")),
        of(
            good,
            right,
            "xml-swapped-certificate",
            "別人の証明書に差し替えられたXMLの署名",
            "the certificate in it was swapped for another person's",
            withCertificate(text, good.town().taro()),
            Expected.refused("SignatureValue", "RFC 5652, 5.6; XML Signature 1.1", "3.2.2")),
        of(
            good,
            right,
            "xml-renewed-certificate",
            "同じ鍵の別の証明書に差し替えられたXMLの署名",
            "the certificate in it was swapped for another of the same key",
            withCertificate(text, good.town().renewed()),
            Expected.refused("CertificateIsTheNamed", "RFC 5035, 4; ETSI EN 319 102-1", "5.2.3.4")),
        of(
            good,
            right,
            "xml-with-doctype",
            "文書型宣言のあるXML",
            "it has a document type declaration",
            text.replaceFirst("(<\\?xml[^>]*\\?>)?", "$1<!DOCTYPE filing>"),
            Expected.refused("Format", "ETSI EN 319 102-1", "5.2.2")));
  }

  private static String first(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("the signed XML has no " + pattern);
    }
    return found.group(1);
  }

  private static String withCertificate(String xml, Certificate certificate) {
    String base64 = Base64.getEncoder().encodeToString(Der.encoded(certificate));
    return Pattern.compile("(<ds:X509Certificate>)[^<]*")
        .matcher(xml)
        .replaceFirst("$1" + Matcher.quoteReplacement(base64));
  }

  private static Sample of(
      GoodPieces good,
      byte[] right,
      String id,
      String ja,
      String en,
      String bad,
      Expected expected) {
    Case twin = Case.of(Piece.good("document.xml", right)).lists(good.signingList());
    return new Sample(
        id,
        Material.XML,
        "signing",
        good.at(),
        new Words(ja, en),
        twin.file(Piece.bad(id + ".xml", bad.getBytes(StandardCharsets.UTF_8))),
        twin,
        expected,
        NONE);
  }
}
