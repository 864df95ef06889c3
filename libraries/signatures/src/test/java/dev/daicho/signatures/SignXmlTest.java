package dev.daicho.signatures;

import static dev.daicho.signatures.Town.HANAKO;
import static dev.daicho.signatures.Town.SIGNED;
import static dev.daicho.signatures.Town.TARO;
import static dev.daicho.signatures.Town.notSigned;
import static dev.daicho.signatures.Town.signed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SignXmlTest {

  private static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
  private static final SignXml PLAIN = new SignXml(HANAKO, Optional.empty());

  /** What the Java platform's own XML signatures say of each signature, one after the other. */
  private static List<Boolean> judgedByJava(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    NodeList properties =
        document.getElementsByTagNameNS("http://uri.etsi.org/01903/v1.3.2#", "SignedProperties");
    for (int i = 0; i < properties.getLength(); i++) {
      ((Element) properties.item(i)).setIdAttribute("Id", true);
    }
    NodeList objects = document.getElementsByTagNameNS(DSIG, "Object");
    for (int i = 0; i < objects.getLength(); i++) {
      if (((Element) objects.item(i)).hasAttribute("Id")) {
        ((Element) objects.item(i)).setIdAttribute("Id", true);
      }
    }
    List<Boolean> judged = new ArrayList<>();
    NodeList signatures = document.getElementsByTagNameNS(DSIG, "Signature");
    for (int i = 0; i < signatures.getLength(); i++) {
      DOMValidateContext context =
          new DOMValidateContext(
              (i == 0 ? Town.HANAKO_KEY : Town.TARO_KEY).getPublic(), signatures.item(i));
      // The secure mode of Java forbids XPath transforms altogether.
      context.setProperty("org.jcp.xml.dsig.secureValidation", false);
      judged.add(
          XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context).validate(context));
    }
    return judged;
  }

  @Test
  void javaFindsOneAndTwoSignaturesGood() throws Exception {
    byte[] once = signed(PLAIN.sign(Town.XML, Packaging.ENVELOPED, SIGNED));
    assertThat(judgedByJava(once)).containsExactly(true);
    byte[] twice =
        signed(new SignXml(TARO, Optional.empty()).sign(once, Packaging.ENVELOPED, SIGNED));
    assertThat(judgedByJava(twice)).containsExactly(true, true);
    String changed = new String(once, StandardCharsets.UTF_8).replace("花子", "花江");
    assertThat(judgedByJava(changed.getBytes(StandardCharsets.UTF_8))).containsExactly(false);
  }

  @Test
  void javaFindsAnEnvelopingSignatureGood() throws Exception {
    byte[] around = signed(PLAIN.sign(Town.FILING, Packaging.ENVELOPING, SIGNED));
    assertThat(judgedByJava(around)).containsExactly(true);
  }

  @Test
  void stamped() throws Exception {
    byte[] xml =
        signed(
            new SignXml(HANAKO, Optional.of(Town.STAMPS::answer))
                .sign(Town.XML, Packaging.ENVELOPED, SIGNED));
    assertThat(judgedByJava(xml)).containsExactly(true);
    assertThat(new String(xml, StandardCharsets.UTF_8)).contains("SignatureTimeStamp");
  }

  @Test
  void whatIsNoXmlIsRefused() {
    notSigned(
        PLAIN.sign(Town.FILING, Packaging.ENVELOPED, SIGNED), SigningRefusal.DOCUMENT_UNREADABLE);
    notSigned(
        PLAIN.sign(Town.XML, Packaging.DETACHED, SIGNED), SigningRefusal.PACKAGING_NOT_OF_FORMAT);
    byte[] typed =
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>"
            .getBytes(StandardCharsets.UTF_8);
    notSigned(PLAIN.sign(typed, Packaging.ENVELOPED, SIGNED), SigningRefusal.DOCUMENT_UNREADABLE);
  }
}
