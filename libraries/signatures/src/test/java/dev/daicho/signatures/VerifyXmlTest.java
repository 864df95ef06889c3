package dev.daicho.signatures;

import static dev.daicho.signatures.Judging.allHold;
import static dev.daicho.signatures.Judging.fails;
import static dev.daicho.signatures.Judging.judged;
import static dev.daicho.signatures.Judging.unjudged;
import static dev.daicho.signatures.Judging.verify;
import static dev.daicho.signatures.Town.FILING;
import static dev.daicho.signatures.Town.HANAKO;
import static dev.daicho.signatures.Town.SIGNED;
import static dev.daicho.signatures.Town.TARO;
import static dev.daicho.signatures.Town.signed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.der.Der;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.reference.CanonicalizationTransform;
import eu.europa.esig.dss.xades.reference.DSSReference;
import eu.europa.esig.dss.xades.reference.EnvelopedSignatureTransform;
import eu.europa.esig.dss.xades.reference.XPathTransform;
import eu.europa.esig.dss.xades.signature.XAdESService;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.Test;

class VerifyXmlTest {

  private static final SignXml PLAIN = new SignXml(HANAKO, Optional.empty());
  private static final byte[] ONCE = signed(PLAIN.sign(Town.XML, Packaging.ENVELOPED, SIGNED));
  private static final byte[] TWICE =
      signed(new SignXml(TARO, Optional.empty()).sign(ONCE, Packaging.ENVELOPED, SIGNED));
  private static final byte[] AROUND = signed(PLAIN.sign(FILING, Packaging.ENVELOPING, SIGNED));

  private static String text(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8);
  }

  private static Verdict verifyText(String xml) {
    return verify(xml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void goodOnesHold() throws Exception {
    allHold(verify(ONCE), 1);
    allHold(verify(TWICE), 2);
    allHold(verify(AROUND), 1);
    byte[] stamped =
        signed(
            new SignXml(HANAKO, Optional.of(Town.STAMPS::answer))
                .sign(Town.XML, Packaging.ENVELOPED, SIGNED));
    allHold(verify(stamped), 1);
    assertThat(judged(verify(stamped)).getFirst().stamps()).hasSize(1);
    assertThat(judged(verify(ONCE)).getFirst().signer().orElseThrow())
        .isEqualTo(Town.HANAKO_CERTIFICATE.getEncoded());
  }

  @Test
  void aChangedCharacterBreaksTheDigest() {
    fails(verifyText(text(ONCE).replace("花子", "花江")), CheckCode.DIGEST);
    List<JudgedSignature> both = judged(verifyText(text(TWICE).replace("花子", "花江")));
    fails(both.getFirst(), CheckCode.DIGEST);
    fails(both.getLast(), CheckCode.DIGEST);
  }

  private static String withCertificate(byte[] xml, Certificate certificate) {
    String base64 = Base64.getEncoder().encodeToString(Der.encoded(certificate));
    return Pattern.compile("(<ds:X509Certificate>)[^<]*")
        .matcher(text(xml))
        .replaceFirst("$1" + Matcher.quoteReplacement(base64));
  }

  @Test
  void aSwappedCertificateIsFound() {
    assertThat(judged(verifyText(withCertificate(ONCE, Town.TARO_CERTIFICATE))).getFirst().failed())
        .extracting(CheckCode::of)
        .contains(CheckCode.SIGNATURE_VALUE);
    Certificate renewed = Town.issue(Town.HANAKO_KEY, 99);
    fails(
        verifyText(withCertificate(ONCE, renewed)),
        CheckCode.CERTIFICATE_IS_THE_NAMED,
        CheckCode.ISSUER_AND_SERIAL);
  }

  @Test
  void aSignatureAroundThatWasWrappedIntoAnotherDocumentIsFound() {
    String inner = text(AROUND).replaceFirst("<\\?xml[^>]*\\?>", "");
    fails(
        verifyText("<filing><name>他人</name>" + inner + "</filing>"),
        CheckCode.WHOLE_SIGNED,
        CheckCode.TRANSFORMS);
  }

  @Test
  void whatIsHiddenInASignatureIsFound() {
    String hidden =
        text(ONCE)
            .replace(
                "</ds:Signature>",
                "<ds:Object><filing><name>他人</name></filing></ds:Object></ds:Signature>");
    fails(verifyText(hidden), CheckCode.WHOLE_SIGNED);
  }

  @Test
  void whatIsHiddenInASecondElementCalledSignatureIsFound() {
    String hidden =
        text(ONCE)
            .replace(
                "<name>",
                "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">"
                    + "<name>他人</name></ds:Signature><name>");
    Verdict verdict = verifyText(hidden);
    assertThat(Judging.holds(verdict)).isFalse();
  }

  @Test
  void anIdThatStandsTwiceIsFound() {
    Matcher id = Pattern.compile("Id=\"(xades-[^\"]*)\"").matcher(text(ONCE));
    assertThat(id.find()).isTrue();
    String twice =
        text(ONCE)
            .replace("</ds:Signature>", "<ds:Object Id=\"" + id.group(1) + "\"/></ds:Signature>");
    assertThat(judged(verifyText(twice)).getFirst().failed())
        .extracting(CheckCode::of)
        .contains(CheckCode.IDS_ONCE);
  }

  @Test
  void aTransformThatLeavesOutANameIsFoundThoughTheSignatureIsGood() {
    DSSReference reference = new DSSReference();
    reference.setId("r-1");
    reference.setUri("");
    reference.setContents(new InMemoryDocument(Town.XML));
    reference.setDigestMethodAlgorithm(DigestAlgorithm.SHA256);
    reference.setTransforms(
        List.of(
            new EnvelopedSignatureTransform(),
            new XPathTransform("not(ancestor-or-self::*[local-name()='name'])"),
            new CanonicalizationTransform("http://www.w3.org/2001/10/xml-exc-c14n#")));
    XAdESSignatureParameters parameters = new XAdESSignatureParameters();
    parameters.setSignaturePackaging(SignaturePackaging.ENVELOPED);
    parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
    parameters.setReferences(List.of(reference));
    byte[] partly =
        signed(
            new SigningAct(HANAKO, Optional.empty())
                .carryOut(
                    new XAdESService(SigningAct.offline()),
                    parameters,
                    new InMemoryDocument(Town.XML),
                    SIGNED));
    fails(verify(partly), CheckCode.TRANSFORMS);
    fails(verifyText(text(partly).replace("花子", "花江")), CheckCode.TRANSFORMS);
  }

  @Test
  void whatIsNoSignedXmlIsRefused() {
    unjudged(verify(Town.XML), VerificationRefusal.NO_SIGNATURE);
    unjudged(verify(ONCE, FILING), VerificationRefusal.CONTENT_NOT_BESIDE);
    unjudged(verifyText(text(ONCE).substring(0, 900)), VerificationRefusal.MALFORMED);
    unjudged(
        verifyText("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>"),
        VerificationRefusal.DOCTYPE);
    unjudged(verifyText("<a>".repeat(100_000)), VerificationRefusal.TOO_DEEP);
    unjudged(
        verifyText("<Signature xmlns='http://www.w3.org/2000/09/xmldsig#'/>"),
        VerificationRefusal.MALFORMED);
  }
}
